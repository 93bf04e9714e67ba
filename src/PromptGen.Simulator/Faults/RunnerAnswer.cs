using PromptGen.Simulator.Protocol;

namespace PromptGen.Simulator.Faults;

/// <summary>What goes back for one request, before it is sent.</summary>
/// <param name="Status">The status; 0 for no answer at all.</param>
/// <param name="ContentType">The body's media type.</param>
/// <param name="Body">The body.</param>
/// <param name="Usage">Its usage, or null where it has none.</param>
/// <param name="OnBegin">Runs when the answer begins.</param>
internal sealed record RunnerAnswer(int Status, string ContentType, byte[] Body, SimulatedUsage? Usage, Action? OnBegin)
{
    private const string Events = "text/event-stream";
    private const string Json = "application/json";

    public static RunnerAnswer None { get; } = new(0, Json, [], null, null);

    public static RunnerAnswer Good(ApiAnswer answer) => new(200, answer.ContentType ?? (answer.IsStream ? Events : Json), answer.Body, answer.Usage, answer.OnBegin);

    public static RunnerAnswer Refused(int status, byte[] body) => new(status, Json, body, null, null);

    /// <summary>The answer as a fault of the line changes it. What was refused stays as it is, except for what stands in between.</summary>
    public RunnerAnswer With(SimulatedFault? fault, ApiDialect dialect, string path, string requestId) => fault?.Kind switch
    {
        FaultKind.Html => this with { Status = 200, ContentType = FaultBody.HtmlType, Body = FaultBody.Html },
        FaultKind.BadGateway => this with { Status = 502, ContentType = FaultBody.HtmlType, Body = FaultBody.Html, Usage = null, OnBegin = null },
        FaultKind.EmptyBody => this with { Status = 200, Body = [] },
        FaultKind.ErrorEvent when Status == 200 => this with { Body = FaultBody.WithError(Body, ContentType == Events, dialect, path, requestId) },
        FaultKind.EndMissing when Status == 200 => this with { Body = FaultBody.WithoutEnd(Body, ContentType == Events) },
        _ => this,
    };
}
