namespace TicketTriage;

/// <summary>The section <c>Triage</c> of the configuration: appsettings.json, environment variables such as <c>Triage__Model</c>, arguments such as <c>--Triage:Model=…</c>.</summary>
internal sealed class TriageOptions
{
    public const string Section = "Triage";

    /// <summary><c>local</c> for the simulator, or <c>anthropic</c>.</summary>
    public string Provider { get; set; } = "local";

    /// <summary>The model's id.</summary>
    public string Model { get; set; } = "claude-sonnet-5";

    /// <summary>The base address of the API; null for the provider's own.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>A folder of <c>*.txt</c> tickets; null for the sample's own.</summary>
    public string? Tickets { get; set; }

    /// <summary>What is wrong with the options, in one sentence; null when nothing is.</summary>
    public string? Problem() =>
        Provider is not ("local" or "anthropic") ? $"The provider '{Provider}' is not known. Set Triage:Provider to local or anthropic."
        : Tickets is not null && !Directory.Exists(Tickets) ? $"There is no folder '{Tickets}'. Set Triage:Tickets to one with *.txt files."
        : null;
}
