using PromptGen.Generators.Model;

namespace PromptGen.Generators.Analyzers.Requests;

/// <summary>The length of the shortest JSON that a tool's schema allows: required members, empty texts and lists, the shortest name of an enum.</summary>
internal sealed class SmallestAnswer
{
    private const int MaxDepth = 16;

    private readonly ToolModel _tool;

    private SmallestAnswer(ToolModel tool) => _tool = tool;

    /// <summary>The characters of the shortest answer of a tool.</summary>
    public static long Of(ToolModel tool) => new SmallestAnswer(tool).Named(tool.Root, 0);

    /// <summary>The characters of an object with these members, each with a value of one character.</summary>
    public static long Of(IReadOnlyCollection<string> required) => 2 + required.Sum(static name => name.Length + 4) + Math.Max(0, required.Count - 1);

    private long Object(ObjectModel type, int depth)
    {
        MemberModel[] required = [.. type.Members.Where(static member => member is { HasDefault: false, IsNullable: false })];
        return 2 + required.Sum(member => member.JsonName.Length + 3 + Value(member.Shape, depth + 1)) + Math.Max(0, required.Length - 1);
    }

    private long Value(Shape shape, int depth) => shape switch
    {
        _ when depth > MaxDepth => 1,
        ScalarShape scalar => Scalar(scalar.Kind),
        NamedShape named => Named(_tool[named], depth),
        _ => 2,
    };

    private long Named(TypeModel type, int depth) => type switch
    {
        ObjectModel model => Object(model, depth),
        EnumModel values => 2 + (values.Values.Count == 0 ? 0 : values.Values.Min(static value => value.JsonName.Length)),
        UnionModel union => union.Cases.Count == 0 ? 2 : union.Cases.Min(choice => choice.Value is { } value ? value.Length + union.Discriminator.Length + 5 : 1),
        _ => 1,
    };

    private static long Scalar(ScalarKind kind) => kind switch
    {
        ScalarKind.String or ScalarKind.Uri or ScalarKind.Version or ScalarKind.Bytes or ScalarKind.JsonObject or ScalarKind.JsonArray => 2,
        ScalarKind.Char => 3,
        ScalarKind.Boolean => 4,
        ScalarKind.DateOnly => "\"2026-11-20\"".Length,
        ScalarKind.DateTime or ScalarKind.DateTimeOffset => "\"2026-11-20T10:00:00\"".Length,
        ScalarKind.TimeOnly => "\"10:00\"".Length,
        ScalarKind.TimeSpan => "\"PT0S\"".Length,
        ScalarKind.Guid => 38,
        _ => 1,
    };
}
