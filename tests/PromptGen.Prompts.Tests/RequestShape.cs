using Microsoft.CodeAnalysis;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Prompts.Tests;

/// <summary>
/// Writes a request out, so that a test compares everything at once. A segment is a line: place, kind, marker, then its pieces in brackets. A piece is its stability,
/// the source text of a witness or the reason, its characters after '#', and '?' if it is conditional. A piece of another hop has '^'.
/// </summary>
internal static class RequestShape
{
    public static string Of(PromptRequest request)
    {
        List<string> lines = [string.Join(" ", Head(request).Where(s => s.Length > 0))];
        lines.AddRange(request.Segments.Select(Of));
        return string.Join("\n", lines);
    }

    public static string Of(PromptText text) =>
        string.Concat(text.Parts.Select(p => $"[{Of(p)}]")) + (text.IsOrdered ? "" : " unordered");

    private static IEnumerable<string> Head(PromptRequest r)
    {
        yield return $"{r.Family}.{r.Kind}";
        yield return r.Hops > 0 ? $"hop {r.Hops}" : "";
        yield return r.Model is { } model ? $"model {string.Join("|", model.Ids)}{(model.IsComplete ? "" : "|…")}" : "";
        yield return r.MaxTokens is { } max ? $"max {max}" : "";
        yield return r.Tools.Length > 0 ? $"tools {string.Join(",", r.Tools.Select(t => (t.Name ?? "?") + (t.Strict == true ? "!" : "")))}" : "";
        yield return r.ToolChoice is { } choice ? $"choice {choice.Kind}{(choice.Name is null ? "" : ":" + choice.Name)}" : "";
        yield return r.Thinking is { } thinking ? $"thinking {thinking.Kind}" : "";
        yield return r.OutputFormat is null ? "" : "format";
        yield return r.OutputMode is { } mode ? $"mode {mode}" : "";
        yield return r.TopLevelMarker is { } top ? "top " + Of(top) : "";
        yield return r.CachedElsewhere is null ? "" : "cached elsewhere";
        yield return r.CacheKey is { } key ? "key " + Of(key) : "";
        yield return r.CachesAutomatically ? "automatic" : "";
        yield return r.Send is { } send ? "sent by " + send.TargetMethod.Name : "";
        yield return r.IsComplete ? "" : "lacks" + (r.HasAllMembers ? "" : " members") + (r.HasAllTools ? "" : " tools") + (r.HasAllSystem ? "" : " system") + (r.HasAllMessages ? "" : " messages");
    }

    private static string Of(PromptSegment s) =>
        $"  {s.Place} {s.Kind}"
        + (s.Promise == SegmentPromise.None ? "" : $" {s.Promise}")
        + (s.Marker is { } marker ? " " + Of(marker) : s.MayBeMarked ? " maybe" : "")
        + (s.Condition is null ? "" : " if " + s.Condition.Syntax)
        + (s.IsRepeated ? " repeated" : "")
        + ": " + Of(s.Text);

    private static string Of(CacheMarker marker) =>
        (marker.Ttl switch { MarkerTtl.OneHour => "1h", MarkerTtl.FiveMinutes => "5m", _ => "ttl?" })
        + (marker.IsCertain ? "" : "~") + (marker.Condition is null ? "" : "?" + marker.Condition.Syntax);

    private static string Of(TextPart part) =>
        Of(part.Stability)
        + (part.Size is { } size ? $" #{size.Chars}" : "")
        + (part.Condition is null ? "" : " ?" + (part.Condition.Syntax.ToString() is { Length: <= 30 } text ? text : part.Condition.Kind.ToString()))
        + string.Concat(part.Traits.Select(t => $" ~{t.Kind}"))
        + (part.HopLevel > 0 ? " " + new string('^', part.HopLevel) : "");

    private static string Of(Stability stability) => stability.Kind switch
    {
        StabilityKind.Const => "const",
        StabilityKind.ProcessStable => "stable",
        StabilityKind.Unknown => $"{stability.Reason} {Short(stability.Witness)}",
        StabilityKind.DeployVolatile => $"DEPLOY {Short(stability.Witness)}",
        StabilityKind.DayVolatile => $"DAY {Short(stability.Witness)}",
        _ => $"VOLATILE {Short(stability.Witness)}",
    };

    private static string Short(IOperation? operation) => operation?.Syntax.ToString() ?? "-";
}
