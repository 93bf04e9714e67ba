using PromptGen.Generators.Model;

namespace PromptGen.Generators.Schema;

/// <summary>Finds what no strict dialect accepts: dictionaries, and values that may be anything (provider facts ST-3, OS-1).</summary>
internal static class OpenShapes
{
    public static (MemberModel Member, string What)? First(ToolModel tool)
    {
        foreach (MemberModel member in tool.Types.OfType<ObjectModel>().SelectMany(static type => type.Members))
        {
            if (What(member.Shape) is { } what)
            {
                return (member, what);
            }
        }

        return null;
    }

    private static string? What(Shape shape) => shape switch
    {
        MapShape => "a dictionary",
        ListShape list => What(list.Item),
        ScalarShape { Kind: ScalarKind.JsonElement or ScalarKind.JsonNode or ScalarKind.JsonObject or ScalarKind.JsonArray } => "JSON of any shape",
        _ => null,
    };
}
