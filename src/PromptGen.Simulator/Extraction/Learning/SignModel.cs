using System.Text.Json;
using PromptGen.Simulator.Extraction.Schema;

namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>
/// Learns which numbers of the answer always have one sign, whatever is printed, given the value of an enum of the root
/// (amounts that are negative for one kind of document).
/// </summary>
internal sealed class SignModel
{
    private const int LeastCases = 2;

    private readonly SchemaNode _root;
    private readonly Dictionary<string, (int Positive, int Negative)> _seen = new(StringComparer.Ordinal);

    public SignModel(SchemaNode root, IEnumerable<JsonElement> golds)
    {
        _root = root;
        foreach (JsonElement gold in golds)
        {
            foreach (string context in Contexts(name => GoldMatch.Member(gold, name) is { ValueKind: JsonValueKind.String or JsonValueKind.True or JsonValueKind.False } value ? value.GetRawText() : null))
            {
                Count(root, gold, context);
            }
        }
    }

    public void Apply(FoundValue root)
    {
        string[] contexts = [.. Contexts(name => root.Members.GetValueOrDefault(name)?.Json)];
        Apply(_root, root, contexts);
    }

    private IEnumerable<string> Contexts(Func<string, string?> value)
    {
        bool any = false;
        foreach (SchemaNode member in _root.Members.Where(m => m.Kind is SchemaKind.Choice or SchemaKind.Boolean))
        {
            if (value(member.Name) is { } json)
            {
                any = true;
                yield return $"{member.Name}={json}";
            }
        }

        if (!any)
        {
            yield return "";
        }
    }

    private void Count(SchemaNode node, JsonElement gold, string context)
    {
        foreach (SchemaNode member in node.Members)
        {
            JsonElement value = GoldMatch.Member(gold, member.Name);
            if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) && number != 0)
            {
                (int positive, int negative) = _seen.GetValueOrDefault(Key(member, context));
                _seen[Key(member, context)] = number > 0 ? (positive + 1, negative) : (positive, negative + 1);
            }
            else if (value.ValueKind == JsonValueKind.Array && member.Item is { } item)
            {
                foreach (JsonElement element in value.EnumerateArray())
                {
                    Count(item, element, context);
                }
            }
            else
            {
                Count(member, value, context);
            }
        }
    }

    private void Apply(SchemaNode node, FoundValue found, string[] contexts)
    {
        foreach (SchemaNode member in node.Members)
        {
            if (found.Members.GetValueOrDefault(member.Name) is not { } value)
            {
                continue;
            }

            if (value.Number is { } number && Sign(member, contexts) is { } sign)
            {
                found.Members[member.Name] = LeafValue.Number(sign * Math.Abs(number));
            }

            foreach (FoundValue item in value.Items)
            {
                Apply(member.Item!, item, contexts);
            }

            Apply(member, value, contexts);
        }
    }

    private int? Sign(SchemaNode member, string[] contexts)
    {
        foreach (string context in contexts)
        {
            (int positive, int negative) = _seen.GetValueOrDefault(Key(member, context));
            if (positive + negative >= LeastCases && (positive == 0 || negative == 0))
            {
                return positive > 0 ? 1 : -1;
            }
        }

        return null;
    }

    private static string Key(SchemaNode member, string context) => member.Path + "\n" + context;
}
