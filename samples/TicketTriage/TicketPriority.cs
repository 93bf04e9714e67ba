namespace TicketTriage;

/// <summary>How soon a ticket is answered.</summary>
public enum TicketPriority
{
    /// <summary>Within a week.</summary>
    Low,

    /// <summary>Within two days.</summary>
    Normal,

    /// <summary>Today.</summary>
    High,
}
