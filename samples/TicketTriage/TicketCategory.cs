namespace TicketTriage;

/// <summary>The team that answers a ticket.</summary>
public enum TicketCategory
{
    /// <summary>Payments, invoices, credit.</summary>
    Billing,

    /// <summary>Parcels on their way.</summary>
    Shipping,

    /// <summary>Login and settings.</summary>
    Account,

    /// <summary>What was bought: defects, parts, manuals.</summary>
    Product,
}
