namespace PromptGen;

/// <summary>How C# member names become JSON names. A <c>[JsonPropertyName]</c> goes before it.</summary>
public enum PropertyNaming
{
    /// <summary>The project's choice: the MSBuild property <c>PromptGenPropertyNaming</c>, else <see cref="SnakeCaseLower"/>.</summary>
    Default,

    /// <summary><c>InvoiceNumber</c> becomes <c>invoice_number</c>.</summary>
    SnakeCaseLower,

    /// <summary><c>InvoiceNumber</c> becomes <c>invoiceNumber</c>.</summary>
    CamelCase,

    /// <summary><c>InvoiceNumber</c> becomes <c>invoice-number</c>.</summary>
    KebabCaseLower,

    /// <summary><c>InvoiceNumber</c> stays.</summary>
    AsDeclared,

    /// <summary><c>InvoiceNumber</c> becomes <c>INVOICE_NUMBER</c>.</summary>
    SnakeCaseUpper,

    /// <summary><c>InvoiceNumber</c> becomes <c>INVOICE-NUMBER</c>.</summary>
    KebabCaseUpper,
}
