using PromptGen.Generators.Model;
using PromptGen.Generators.Schema;

namespace PromptGen.Generators.Emit;

/// <summary>Names the methods that read and write the shapes of a tool: each object, enum, list and dictionary has one pair.</summary>
internal sealed class ValueMethods
{
    private readonly Dictionary<string, string> _byType = new(StringComparer.Ordinal);
    private readonly Names _names = new("Value");

    public ValueMethods(ToolModel tool)
    {
        Tool = tool;
        Omitted = new OmittedMembers(tool);
        foreach (TypeModel type in tool.Types)
        {
            _byType[type.Id] = _names.Unique(type.Name);
        }

        Forms.AddRange(tool.Types.OfType<ObjectModel>().SelectMany(static type => type.Members).Select(static member => member.Form).OfType<FormModel>().Distinct());
        foreach (Shape shape in tool.Types.OfType<ObjectModel>().SelectMany(static type => type.Members).Select(static member => member.Shape))
        {
            Add(shape);
        }
    }

    public ToolModel Tool { get; }

    /// <summary>The nullable members that may be left out.</summary>
    public OmittedMembers Omitted { get; }

    /// <summary>Lists and dictionaries, each once, inner ones first.</summary>
    public List<Shape> Collections { get; } = [];

    /// <summary>Enums that are keys of dictionaries.</summary>
    public List<NamedShape> EnumKeys { get; } = [];

    /// <summary>What attributes say about members, each once; the place is the number of its field.</summary>
    public List<FormModel> Forms { get; } = [];

    /// <summary>The field with what attributes say about a member, or null.</summary>
    public string? FormOf(MemberModel member) => member.Form is null ? null : FormField(Forms.IndexOf(member.Form));

    public static string FormField(int index) => "s_form" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public string NameOf(string csharpType) => _byType[csharpType];

    public string NameOf(Shape shape) => shape is ScalarShape scalar ? scalar.Kind.ToString() : _byType[Key(shape)];

    /// <summary>The expression that reads a value.</summary>
    public string Read(Shape shape, bool nullable)
    {
        string read = shape is ScalarShape scalar ? ScalarCode.Read(scalar.Kind) : $"Read{NameOf(shape)}(ref reader)";
        return nullable ? $"reader.IsNull ? null : {read}" : read;
    }

    /// <summary>The expression that reads a dictionary's key.</summary>
    public string ReadKey(Shape key) => key is ScalarShape scalar ? ScalarCode.ReadKey(scalar.Kind) : $"Read{NameOf(key)}Key(ref reader)";

    /// <summary>The expression that writes a dictionary's key.</summary>
    public string WriteKey(Shape key, string expression) => key is ScalarShape scalar ? ScalarCode.WriteKey(scalar.Kind, expression) : $"NameOf{NameOf(key)}({expression})";

    /// <summary>The type of a variable that holds a value, or nothing after a problem.</summary>
    public static string Variable(Shape shape, bool nullable) => shape.CSharpType + (nullable || !shape.IsValueType ? "?" : "");

    /// <summary>The type of a value inside a collection.</summary>
    public static string Element(Shape shape, bool nullable) => shape.CSharpType + (nullable ? "?" : "");

    private static string Key(Shape shape) => shape switch
    {
        // The element's nullability is no part of the C# type's identity here but decides how it is read.
        // So does the form in which it is written.
        ListShape list => list.CSharpType + (list.ItemIsNullable ? "|null" : "") + TextMark(list),
        MapShape map => map.CSharpType + (map.ValueIsNullable ? "|null" : "") + TextMark(map),
        _ => shape.CSharpType,
    };

    private static string TextMark(Shape shape) => shape.Innermost is { IsTextNumber: true } ? "|text" : "";

    private void Add(Shape shape)
    {
        Shape? inner = shape switch { ListShape list => list.Item, MapShape map => map.Value, _ => null };
        if (inner is null)
        {
            return;
        }

        Add(inner);
        if (shape is MapShape { Key: NamedShape key } && EnumKeys.All(other => other.CSharpType != key.CSharpType))
        {
            EnumKeys.Add(key);
        }

        string name = NameOf(inner) + (shape is ListShape ? "List" : "Map");
        if (!_byType.ContainsKey(Key(shape)))
        {
            _byType.Add(Key(shape), _names.Unique(name));
            Collections.Add(shape);
        }
    }
}
