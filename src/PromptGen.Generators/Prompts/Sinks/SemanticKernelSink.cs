using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>Semantic Kernel's <c>ChatHistory</c>, by name: its constructor's text and the messages added in the same method. Exact signatures were not checked.</summary>
internal sealed class SemanticKernelSink : PromptSink
{
    private const string Space = "Microsoft.SemanticKernel.ChatCompletion";

    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Identifiers { get; } = ["ChatHistory"];

    /// <summary>True if the compilation references it.</summary>
    public static bool IsReferenced(Compilation compilation) => compilation.GetTypeByMetadataName(Space + ".ChatHistory") is not null;

    /// <inheritdoc/>
    public override ImmutableArray<OperationKind> Kinds { get; } = [OperationKind.ObjectCreation];

    /// <inheritdoc/>
    public override bool IsRoot(IOperation operation) => operation is IObjectCreationOperation { Type: { Name: "ChatHistory" } type } && type.IsIn(Space);

    /// <inheritdoc/>
    public override PromptRequest? Read(Bound root, SinkReading reading)
    {
        IObjectCreationOperation creation = (IObjectCreationOperation)root.Operation;
        List<PromptSegment> segments = [];
        bool complete = true;
        foreach (IArgumentOperation argument in creation.Arguments.Where(static a => a.ArgumentKind != ArgumentKind.DefaultValue))
        {
            complete &= Add(SegmentPlace.System, argument.Value, root, reading, segments, argument, null);
        }

        foreach (CallChain added in CallChain.On(creation, reading.Resolver.Bodies))
        {
            string name = added.Call.TargetMethod.Name;
            bool isMessage = name.StartsWith("Add", StringComparison.Ordinal) && name.EndsWith("Message", StringComparison.Ordinal);
            string? role = isMessage ? name.Substring(3, name.Length - "AddMessage".Length) : null;
            bool isKnown = role is { Length: > 0 } && !added.IsRepeated && added.Call.Arguments.Length > 0;
            complete &= isKnown && Add(ChatMessageReader.PlaceOf(role, segments.All(static s => s.IsHead)), added.Call.Arguments[0].Value, root, reading, segments, added.Call, added.Condition);
        }

        ISymbol? container = RequestSite.ContainerOf(creation);
        return new PromptRequest
        {
            Family = PromptFamily.SemanticKernel,
            Kind = PromptRequestKind.Create,
            Operation = creation,
            Segments = [.. segments],
            HasAllMembers = false,
            HasAllTools = false,
            HasAllSystem = complete,
            HasAllMessages = complete,
            CachesAutomatically = true,
            Container = container,
            RunsRepeatedly = RequestSite.RunsRepeatedly(creation, container),
        };
    }

    private static bool Add(SegmentPlace place, IOperation value, Bound root, SinkReading reading, List<PromptSegment> segments, IOperation message, IOperation? condition)
    {
        Bound text = root.With(value);
        bool isText = Segments.IsText(text);
        segments.Add(isText
            ? Segments.Of(place, SegmentKind.PlainText, reading.Texts.Text(text), value, message) with { Condition = condition }
            : Segments.Opaque(new ListItem(text, condition), SegmentPlace.OtherMessage, reading, message));
        return isText;
    }
}
