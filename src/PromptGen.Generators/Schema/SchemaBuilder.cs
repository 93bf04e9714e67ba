using PromptGen.Generators.Model;

namespace PromptGen.Generators.Schema;

/// <summary>Builds a tool's schema in one dialect.</summary>
internal sealed class SchemaBuilder
{
    private readonly ToolModel _tool;
    private readonly DialectRules _rules;
    private readonly TypeUses _uses;
    private readonly NullableBudget _nullables;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, SchemaNode>> _definitions = [];

    private SchemaBuilder(ToolModel tool, Dialect dialect, TypeUses uses)
    {
        _tool = tool;
        _rules = DialectRules.Of(dialect);
        _uses = uses;
        _nullables = new NullableBudget(tool, _rules);
    }

    /// <summary>Builds the schema, or says why the record cannot be expressed in the dialect.</summary>
    public static SchemaResult Build(ToolModel tool, Dialect dialect)
    {
        TypeUses uses = new(tool);
        SchemaBuilder builder = new(tool, dialect, uses);
        return builder.Obstacle() is { } obstacle ? new SchemaResult(null, obstacle) : new SchemaResult(builder.Root(), null);
    }

    private string? Obstacle()
    {
        if (!_rules.Maps && FirstMap() is { } map)
        {
            return $"'{map.JsonName}' is a dictionary";
        }

        if (!_rules.Recursion && _uses.FirstRecursive is { } recursive)
        {
            return $"'{recursive.Name}' contains itself";
        }

        return _nullables.Exceeded ? $"it has more nullable members than strict tools accept ({_rules.MaxNullable} nullable and {_rules.MaxOptional} optional ones)" : null;
    }

    private MemberModel? FirstMap() =>
        _tool.Types.OfType<ObjectModel>().SelectMany(static type => type.Members).FirstOrDefault(static member => HasMap(member.Shape));

    private static bool HasMap(Shape shape) => shape is MapShape || (shape is ListShape list && HasMap(list.Item));

    private SchemaNode Root()
    {
        SchemaNode root = Object(_tool.Root);
        return _definitions.Count == 0 ? root : root with { Definitions = _definitions };
    }

    private SchemaNode Object(ObjectModel type)
    {
        List<KeyValuePair<string, SchemaNode>> properties = [];
        List<string> required = [];
        List<string> notes = [];
        foreach (MemberModel member in type.Members)
        {
            bool nullable = _nullables.IsUnion(type, member);
            SchemaNode node = Describe(Value(member.Shape, nullable), member, notes);
            properties.Add(new(member.JsonName, node));
            if (_rules.AllRequired || (!member.HasDefault && (!member.IsNullable || nullable)))
            {
                required.Add(member.JsonName);
            }
        }

        string? description = type.CSharpType == _tool.Root.CSharpType ? null : type.Description;
        return new SchemaNode { Type = "object", Description = Sentences.Join(description, notes), Properties = properties, Required = required };
    }

    /// <summary>Adds a member's description. Where none may stand beside a reference, it goes into the description of the object around it.</summary>
    private SchemaNode Describe(SchemaNode node, MemberModel member, List<string> notes)
    {
        if (member.Description is not { } description)
        {
            return node;
        }

        if (node.Reference is not null && !_rules.ReferenceSiblings)
        {
            notes.Add($"{member.JsonName}: {description}");
            return node;
        }

        return node with { Description = Sentences.Join(description, node.Description is null ? [] : [node.Description]) };
    }

    private SchemaNode Value(Shape shape, bool nullable)
    {
        SchemaNode node = shape switch
        {
            ScalarShape scalar => Adapt(ScalarSchemas.Of(scalar.Kind)),
            ListShape list => new SchemaNode { Type = "array", Items = Value(list.Item, list.ItemIsNullable) },
            MapShape map => new SchemaNode { Type = "object", AdditionalProperties = Value(map.Value, map.ValueIsNullable) },
            NamedShape named => Named(named),
            _ => throw new ArgumentOutOfRangeException(nameof(shape), shape.GetType().Name, "This shape has no schema."),
        };
        return !nullable ? node : node.Reference is null ? node with { AllowsNull = true } : new SchemaNode { AnyOf = [node, SchemaNode.Null] };
    }

    private SchemaNode Named(NamedShape shape)
    {
        TypeModel type = _uses[shape];
        if (!_uses.IsShared(shape))
        {
            return Definition(type);
        }

        if (type.CSharpType == _tool.Root.CSharpType)
        {
            return new SchemaNode { Reference = "#" };
        }

        if (!_names.TryGetValue(type.CSharpType, out string? name))
        {
            name = UniqueName(type.Name);
            _names.Add(type.CSharpType, name);
            int index = _definitions.Count;
            _definitions.Add(default);
            _definitions[index] = new(name, Definition(type));
        }

        return new SchemaNode { Reference = "#/$defs/" + name };
    }

    private SchemaNode Definition(TypeModel type) => type is EnumModel values ? Enum(values) : Object((ObjectModel)type);

    private string UniqueName(string name)
    {
        string unique = name;
        for (int number = 2; _names.ContainsValue(unique); number++)
        {
            unique = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return unique;
    }

    private static SchemaNode Enum(EnumModel type)
    {
        List<string> meanings = type.Values.Where(static value => value.Description is not null).Select(static value => $"{value.JsonName}: {value.Description}").ToList();
        return new SchemaNode { Type = "string", Description = Sentences.Join(type.Description, meanings), Enum = type.Values.Select(static value => value.JsonName).ToList() };
    }

    private SchemaNode Adapt(SchemaNode node)
    {
        if (node.Minimum is { } minimum && !_rules.Numbers)
        {
            node = node with { Minimum = null, Description = $"At least {minimum.ToString(System.Globalization.CultureInfo.InvariantCulture)}." };
        }

        return node.Format == "uri" && !_rules.UriFormat ? node with { Format = null, Description = "A URI." } : node;
    }
}
