using PromptGen.Generators.Model;

namespace PromptGen.Generators.Schema;

/// <summary>Builds a tool's schema in one dialect.</summary>
internal sealed class SchemaBuilder
{
    private readonly ToolModel _tool;
    private readonly DialectRules _rules;
    private readonly TypeUses _uses;
    private readonly NullableBudget _nullables;
    private readonly SchemaDefinitions _definitions = new();

    private SchemaBuilder(ToolModel tool, TypeUses uses, Dialect dialect)
    {
        _tool = tool;
        _rules = DialectRules.Of(dialect);
        _uses = uses;
        _nullables = new NullableBudget(tool, _rules);
    }

    /// <summary>Builds the schema, or says why the record cannot be expressed in the dialect.</summary>
    public static SchemaResult Build(ToolModel tool, Dialect dialect) => Build(tool, new TypeUses(tool), dialect);

    /// <summary>The same, with what one who builds several dialects knows already.</summary>
    public static SchemaResult Build(ToolModel tool, TypeUses uses, Dialect dialect)
    {
        SchemaBuilder builder = new(tool, uses, dialect);
        return builder.Obstacle() is { } obstacle ? new SchemaResult(null, obstacle) : new SchemaResult(builder.Root(), null);
    }

    private string? Obstacle()
    {
        if (!_rules.OpenObjects && OpenShapes.First(_tool) is var (member, what))
        {
            return $"'{member.JsonName}' is {what}";
        }

        if (!_rules.Recursion && _uses.FirstRecursive is { } recursive)
        {
            return $"'{recursive.Name}' contains itself";
        }

        return _nullables.Exceeded ? $"it has more nullable members than strict tools accept ({_rules.MaxNullable} nullable and {_rules.MaxOptional} optional ones)" : null;
    }

    private SchemaNode Root()
    {
        SchemaNode root = _tool.Root is ObjectModel model ? Object(model, description: null, unionCase: null, discriminator: "") : Wrapper(_tool.Root);
        return _definitions.Entries.Count == 0 ? root : root with { Definitions = _definitions.Entries };
    }

    /// <summary>The object around a root that is one of several types: no provider takes <c>anyOf</c> there (provider facts OS-1).</summary>
    private SchemaNode Wrapper(TypeModel root) => new()
    {
        Type = "object",
        Properties = [new(ToolModel.WrapperMember, Named(new NamedShape(root.Id, false)))],
        Required = [ToolModel.WrapperMember],
    };

    private SchemaNode Object(ObjectModel type, string? description, UnionCaseModel? unionCase, string discriminator)
    {
        List<KeyValuePair<string, SchemaNode>> properties = [];
        List<string> required = [];
        List<string> notes = [];
        if (unionCase is { Value: { } value })
        {
            properties.Add(new(discriminator, new SchemaNode { Type = unionCase.IsNumber ? "integer" : "string", Constant = unionCase.IsNumber ? value : "\"" + JsonText.Escape(value) + "\"" }));
            required.Add(discriminator);
        }

        foreach (MemberModel member in type.Members)
        {
            bool nullable = _nullables.IsUnion(type, member);
            properties.Add(new(member.JsonName, Member(member, nullable, notes)));
            if (_rules.AllRequired || (!member.HasDefault && (!member.IsNullable || nullable)))
            {
                required.Add(member.JsonName);
            }
        }

        return new SchemaNode
        {
            Type = "object",
            Description = Sentences.Join(description, notes),
            Properties = properties,
            Required = required,
            AdditionalProperties = type.Extension is not null && _rules.OpenObjects ? new SchemaNode() : null,
        };
    }

    /// <summary>Adds what a member says of its value. Where nothing may stand beside a reference, it goes into the description of the object around it.</summary>
    private SchemaNode Member(MemberModel member, bool nullable, List<string> notes)
    {
        SchemaNode node = Value(member.Shape, nullable);
        bool isText = member.Shape is ScalarShape { IsTextNumber: true };
        if (member.Constraints is { AllowedValues: { Count: > 0 } values })
        {
            values = isText ? values.Select(static value => "\"" + value + "\"").ToEquatableArray() : values;

            // Fewer values than the type has: beside a reference, or around one, the keyword would mean something else.
            node = node.Reference is null && node.AnyOf is null ? node with { Enum = values } : new SchemaNode { Type = "string", AllowsNull = nullable, Enum = values };
        }

        List<Keyword> wanted = ConstraintKeywords.Of(member).ToList();
        bool takesKeywords = node.Reference is null || _rules.ReferenceSiblings;

        // No keyword says it, and a model that is not told would put texts into its own words.
        List<string> words = member.Form is { IsVerbatim: true } ? ["Copied word for word from the document."] : [];
        if (wanted.Count > 0)
        {
            List<Keyword> kept = wanted.Where(keyword => takesKeywords && _rules.Accepts(keyword) && !(isText && keyword.IsAboutNumbers)).ToList();
            words.AddRange(wanted.Except(kept).Select(static keyword => keyword.Words).Where(static text => text.Length > 0));
            node = node with { Keywords = Merge(node.Keywords, kept) };
        }

        if (!takesKeywords)
        {
            if (Sentences.Join(member.Description, words) is { } note)
            {
                notes.Add($"{member.JsonName}: {note}");
            }

            return node;
        }

        string? description = Sentences.Join(member.Description ?? node.Description, member.Description is null || node.Description is null ? words : [node.Description, .. words]);
        return description == node.Description ? node : node with { Description = description };
    }

    private SchemaNode Value(Shape shape, bool nullable)
    {
        SchemaNode node = shape switch
        {
            ScalarShape scalar => Adapt(scalar.IsTextNumber ? ScalarSchemas.TextOf(scalar.Kind) : ScalarSchemas.Of(scalar.Kind)),
            ListShape list => new SchemaNode { Type = "array", Items = Value(list.Item, list.ItemIsNullable) },
            MapShape map => new SchemaNode { Type = "object", Description = KeysOf(map), AdditionalProperties = Value(map.Value, map.ValueIsNullable) },
            NamedShape named => Named(named),
            _ => throw new ArgumentOutOfRangeException(nameof(shape), shape.GetType().Name, "This shape has no schema."),
        };
        return nullable ? Nullable(node) : node;
    }

    private static SchemaNode Nullable(SchemaNode node) => node switch
    {
        { Reference: not null } => new SchemaNode { AnyOf = [node, SchemaNode.Null] },
        { AnyOf: { } cases } => node with { AnyOf = [.. cases, SchemaNode.Null] },
        { Type: null } => node, // any value, null too
        _ => node with { AllowsNull = true },
    };

    private SchemaNode Named(NamedShape shape)
    {
        TypeModel type = _uses[shape];
        if (type.Id == _tool.Root.Id && !_tool.IsWrapped)
        {
            return new SchemaNode { Reference = "#" };
        }

        return _uses.IsShared(shape) ? _definitions.Refer(type.Id, type.Name, () => Definition(type)) : Definition(type);
    }

    private SchemaNode Definition(TypeModel type) => type switch
    {
        EnumModel values => Enum(values),
        UnionModel union => Union(union),
        _ => Object((ObjectModel)type, type.Description, unionCase: null, discriminator: ""),
    };

    private SchemaNode Union(UnionModel union) => new()
    {
        Description = union.Description,
        AnyOf = union.Cases.Select(unionCase =>
        {
            ObjectModel type = _uses[unionCase];
            return Object(type, type.Description, unionCase, union.Discriminator);
        }).ToList(),
    };

    private static SchemaNode Enum(EnumModel type)
    {
        List<string> meanings = type.Values.Where(static value => value.Description is not null).Select(static value => $"{value.JsonName}: {value.Description}").ToList();
        return new SchemaNode
        {
            Type = "string",
            Description = Sentences.Join(type.Description, meanings),
            Enum = type.Values.Select(static value => "\"" + JsonText.Escape(value.JsonName) + "\"").ToList(),
        };
    }

    /// <summary>Moves what the dialect refuses into the description.</summary>
    private SchemaNode Adapt(SchemaNode node)
    {
        if (node.Keywords.Count == 0)
        {
            return node;
        }

        List<Keyword> kept = node.Keywords.Where(_rules.Accepts).ToList();
        return kept.Count == node.Keywords.Count ? node : node with
        {
            Keywords = kept,
            Description = Sentences.Join(null, node.Keywords.Except(kept).Select(static keyword => keyword.Words).Where(static words => words.Length > 0).ToList()),
        };
    }

    private string? KeysOf(MapShape map) =>
        map.Key is NamedShape key && _uses[key] is EnumModel type ? $"The keys are {string.Join(", ", type.Values.Select(static value => value.JsonName))}." : null;

    /// <summary>Joins the keywords of a type and of a member; the member's replaces one of the same name.</summary>
    private static List<Keyword> Merge(IReadOnlyList<Keyword> type, List<Keyword> member) =>
        [.. type.Where(keyword => !member.Exists(other => other.Name == keyword.Name)), .. member];
}
