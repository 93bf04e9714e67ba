using PromptGen.Simulator.Extraction.Learning;
using PromptGen.Simulator.Extraction.Schema;

namespace PromptGen.Simulator.Extraction.Naming;

/// <summary>Answers without exemplars: English labels made from member names. Doubtful dates are read month first, as a model used to American text would.</summary>
internal static class NamingModel
{
    public static FoundValue Find(SchemaNode root, string document)
    {
        DocumentView view = new(document);
        FindContext context = new(view, DateOrderModel.Shown(view) ?? false);
        return Record(root, context) ?? new FoundValue();
    }

    private static FoundValue? Record(SchemaNode node, FindContext context)
    {
        FoundValue record = new();
        foreach (SchemaNode member in node.Members)
        {
            record.Members[member.Name] = member.Kind switch
            {
                SchemaKind.Record => Record(member, context),
                SchemaKind.List => member.Item is { Members.Count: > 0 } item ? NamedList.Find(item, context) : null,
                SchemaKind.Variants => Record(member.Variants[0], context),
                _ => NamedLeaf.Find(member, context),
            };
        }

        return record.Members.Values.Any(v => v is not null) ? record : null;
    }
}
