using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>Where markers and blocks are reported, and how messages name them: always in the member that makes the request, not in a factory it calls.</summary>
internal static class MarkerPlaces
{
    /// <summary>The marker of a segment, or the block that a factory marks.</summary>
    public static Location OfMarker(this PromptRequest request, PromptSegment segment) =>
        segment.Marker is not { } marker || !request.IsAt(marker.Operation) ? request.BlockOf(segment).Syntax.GetLocation()
        : request.Kind == PromptRequestKind.Builder && marker.Operation.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call
            ? Location.Create(call.SyntaxTree, TextSpan.FromBounds(access.Name.SpanStart, call.Span.End))
        : marker.Operation.Syntax.GetLocation();

    /// <summary>The text of a segment, or the block if a factory makes the text.</summary>
    public static IOperation TextOf(this PromptRequest request, PromptSegment segment) =>
        request.IsAt(segment.TextOperation) ? segment.TextOperation.Unwrap() : request.BlockOf(segment);

    /// <summary>How a message names the segment.</summary>
    public static string NameOf(this PromptRequest request, PromptSegment segment) => "'" + PrefixText.Of(request.TextOf(segment)) + "'";

    /// <summary>The Anthropic API, whichever library speaks it: what caches at markers only.</summary>
    public static bool IsAnthropic(this PromptRequest request) => request.Family switch
    {
        PromptFamily.Anthropic or PromptFamily.AnthropicBeta => true,
        PromptFamily.ExtensionsAI => request.RawRepresentation is not null || NamesClaude(request),
        PromptFamily.RawJson => !request.CachesAutomatically && (NamesClaude(request) || request.View?.Has("system") == true),
        _ => false,
    };

    private static IOperation BlockOf(this PromptRequest request, PromptSegment segment) =>
        request.IsAt(segment.Operation) ? segment.Operation.Unwrap() : segment.Message is { } message && request.IsAt(message) ? message.Unwrap() : request.Operation;

    private static bool IsAt(this PromptRequest request, IOperation operation) => request.Operation.Root().Encloses(operation);

    private static bool NamesClaude(PromptRequest request) =>
        request.Model is { Ids.IsEmpty: false } model && model.Ids.All(static id => id.IndexOf("claude", StringComparison.OrdinalIgnoreCase) >= 0);
}
