using System.Text;

namespace PromptGen.Generators.Model;

/// <summary>Everything the build needs to know about an annotated type.</summary>
internal sealed record ToolModel
{
    /// <summary>The namespace, or an empty text for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The declarations from the outermost type to the annotated one.</summary>
    public required EquatableArray<DeclarationModel> Declarations { get; init; }

    /// <summary>The tool's name on the wire.</summary>
    public required string Name { get; init; }

    public required string Description { get; init; }

    public string? Instructions { get; init; }

    public string? InstructionsFile { get; init; }

    /// <summary>The path or glob of the exemplar files.</summary>
    public string? Exemplars { get; init; }

    public required string DocumentTag { get; init; }

    /// <summary>The member name of <c>PromptGen.OutputMode</c>.</summary>
    public required string OutputMode { get; init; }

    /// <summary>The member name of <c>PromptGen.CacheTtl</c>.</summary>
    public required string CacheTtl { get; init; }

    public bool Strict { get; init; }

    /// <summary>Whether a base type is a tool too, so that the generated property hides an inherited one.</summary>
    public bool HidesInheritedTool { get; init; }

    /// <summary>Whether the type has a <c>static void Validate(T value, ExtractionFindings findings)</c>.</summary>
    public bool HasValidation { get; init; }

    public NamingPolicy? Naming { get; init; }

    /// <summary>The annotated type first, then every type that it reaches, in the order of first use.</summary>
    public required EquatableArray<TypeModel> Types { get; init; }

    /// <summary>Whether files belong to the static texts, which then have a generated file of their own.</summary>
    public bool HasPromptFiles => Exemplars is not null || InstructionsFile is not null;

    /// <summary>What the static texts depend on. An edit of the record leaves it equal, so that a prefix of hundreds of kilobytes is not written again.</summary>
    public ToolModel ForPrefix => this with { Types = default, Description = "", OutputMode = "", CacheTtl = "", Strict = false, HidesInheritedTool = false, Naming = null };

    public TypeModel Root => Types[0];

    /// <summary>Whether the root is one of several types. Providers want an object, so the value then is the one member of an object around it (provider facts OS-1).</summary>
    public bool IsWrapped => Root is UnionModel;

    /// <summary>The object that the tool's input is: the root, or what stands around one that is one of several types.</summary>
    public ObjectModel Input => Root as ObjectModel ?? new ObjectModel(Root.CSharpType, Root.Name, null, false, new EquatableArray<MemberModel>([Wrapped]), default);

    private MemberModel Wrapped => new() { Name = WrapperMember, JsonName = WrapperMember, Shape = new NamedShape(Root.Id, false) };

    /// <summary>Whether the annotated type is a struct.</summary>
    public bool IsValueType => Root is ObjectModel { IsValueType: true };

    /// <summary>Whether the declaration itself asks for a strict dialect.</summary>
    public bool IsDeclaredStrict => AsksForStrict(Strict, OutputMode);

    /// <summary>Whether these settings ask for a strict dialect.</summary>
    public static bool AsksForStrict(bool strict, string outputMode) => strict || outputMode is "StrictTool" or "JsonSchema";

    /// <summary>The type's name as the declarations give it.</summary>
    public string TypeName => Declarations[Declarations.Count - 1].Name;

    /// <summary>The unique name of the generated file, without suffix; nested types are joined with <c>+</c>, which no name can hold.</summary>
    public string HintName => (Namespace.Length == 0 ? "" : Namespace.Replace("@", "") + ".") + string.Join("+", Declarations.Select(static d => d.Name));

    /// <summary>The members of the tool's definition that do not depend on the dialect, as JSON without braces.</summary>
    public string Definition => new StringBuilder("\"name\":").AppendString(Name).Append(",\"description\":").AppendString(Description).ToString();

    public TypeModel this[NamedShape shape] => Types.First(type => type.Id == shape.CSharpType);

    /// <summary>The object of one case of a union.</summary>
    public ObjectModel this[UnionCaseModel unionCase] => (ObjectModel)Types.First(type => type.Id == unionCase.TypeId);

    /// <summary>The name of the one member of the object around a root that is one of several types.</summary>
    public const string WrapperMember = "value";

    /// <summary>Whether every object's keys are legal and distinct, which is known once a naming policy has been applied.</summary>
    public bool HasUsableKeys => !DiscriminatorClashes.Any() && Types.OfType<ObjectModel>().All(static type =>
        type.Members.All(static member => PropertyKeys.IsLegal(member.JsonName))
        && type.Members.Select(static member => member.JsonName).Distinct(StringComparer.Ordinal).Count() == type.Members.Count);

    /// <summary>The members of union cases that have the discriminator's name.</summary>
    public IEnumerable<(UnionModel Union, ObjectModel Case, MemberModel Member)> DiscriminatorClashes =>
        from union in Types.OfType<UnionModel>()
        from unionCase in union.Cases
        where unionCase.Value is not null
        let type = this[unionCase]
        from member in type.Members
        where member.JsonName == union.Discriminator
        select (union, type, member);

    /// <summary>Applies a naming policy to every member without a fixed name.</summary>
    public ToolModel WithNaming(NamingPolicy policy) => this with
    {
        Types = Types.Select(type => type is ObjectModel model ? model with { Members = Rename(model.Members, policy) } : type).ToEquatableArray(),
    };

    private static EquatableArray<MemberModel> Rename(EquatableArray<MemberModel> members, NamingPolicy policy) =>
        members.Select(member => member.HasFixedJsonName ? member : member with { JsonName = JsonNames.Convert(member.Name, policy) }).ToEquatableArray();
}
