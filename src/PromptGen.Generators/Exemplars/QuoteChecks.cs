using System.Globalization;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Exemplars;

/// <summary>Checks that the texts of <c>[Verbatim]</c> members occur in the exemplar's own input, compared as the reader compares answers with documents.</summary>
internal sealed class QuoteChecks(ToolModel tool, string input, List<MissingQuote> found)
{
    private readonly string _dense = WithoutSpace(input);

    /// <summary>Checks the output that an exemplar shows for the input.</summary>
    public void Check(JsonValue output) => CheckMembers(output, tool.Input, "/output", outer: null);

    private void CheckMembers(JsonValue value, ObjectModel type, string pointer, MemberModel? outer)
    {
        foreach (MemberModel member in type.Members)
        {
            MemberModel? quoted = member.Form is { IsVerbatim: true } ? member : outer;
            if (value[member.JsonName] is { } inner)
            {
                CheckValue(inner, member.Shape, $"{pointer}/{member.JsonName}", quoted);
            }
        }
    }

    private void CheckValue(JsonValue value, Shape shape, string pointer, MemberModel? quoted)
    {
        switch (shape)
        {
            case ScalarShape { Kind: ScalarKind.String } when quoted is not null && value.Kind == JsonKind.String && !Occurs(value.Text, quoted.Form!.IsExact):
                found.Add(new MissingQuote(value.Start, value.End, value.Text, pointer, quoted.Name));
                break;
            case ListShape list:
                for (int index = 0; index < value.Items.Count; index++)
                {
                    CheckValue(value.Items[index], list.Item, pointer + "/" + index.ToString(CultureInfo.InvariantCulture), quoted);
                }

                break;
            case MapShape map:
                foreach (JsonMember entry in value.Members)
                {
                    CheckValue(entry.Value, map.Value, $"{pointer}/{entry.Name.Replace("~", "~0").Replace("/", "~1")}", quoted);
                }

                break;
            case NamedShape named when TypeOf(value, named) is { } type:
                CheckMembers(value, type, pointer, quoted);
                break;
        }
    }

    private ObjectModel? TypeOf(JsonValue value, NamedShape shape) => tool[shape] switch
    {
        ObjectModel type => type,
        UnionModel union when union.Cases.FirstOrDefault(unionCase => unionCase.Value == value[union.Discriminator]?.Text) is { } unionCase => tool[unionCase],
        _ => null,
    };

    private bool Occurs(string text, bool isExact) => isExact
        ? input.IndexOf(text, StringComparison.Ordinal) >= 0
        : _dense.IndexOf(WithoutSpace(text), StringComparison.OrdinalIgnoreCase) >= 0;

    private static string WithoutSpace(string text) => new(text.Where(static c => !char.IsWhiteSpace(c)).ToArray());
}
