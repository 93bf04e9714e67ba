using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Reading;

/// <summary>Reads a type and every type that it reaches, each once, in the order of first use.</summary>
internal sealed class TypeGraphReader(ReadingSession session, IAssemblySymbol assembly)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<TypeModel?> _types = [];
    private readonly Dictionary<string, INamedTypeSymbol> _symbols = new(StringComparer.Ordinal);

    public ReadingSession Session => session;

    /// <summary>The symbols of the types, by their names in the model.</summary>
    public IReadOnlyDictionary<string, INamedTypeSymbol> Symbols => _symbols;

    public EquatableArray<TypeModel> Types => _types.OfType<TypeModel>().ToEquatableArray();

    /// <summary>Whether a shape is an enum that has been read.</summary>
    public bool IsEnum(Shape shape) => _types.Exists(type => type is EnumModel && type.CSharpType == shape.CSharpType);

    /// <summary>Adds a type unless it is there, with all that it reaches.</summary>
    /// <returns>Whether the type has a schema.</returns>
    public bool Add(INamedTypeSymbol type, ISymbol place) => Add(type, place, UnionReader.IsUnion(type));

    /// <summary>Adds a type by its own members, whatever derived types it declares.</summary>
    public bool AddObject(INamedTypeSymbol type, ISymbol place) => Add(type, place, asUnion: false);

    /// <summary>The id of a type by its own members.</summary>
    public static string OwnIdOf(INamedTypeSymbol type) => ObjectModel.OwnId(ShapeReader.NameOf(type), UnionReader.IsUnion(type));

    private bool Add(INamedTypeSymbol type, ISymbol place, bool asUnion)
    {
        session.ThrowIfCancelled();
        session.LookAt(type);
        RuntimeHelpers.EnsureSufficientExecutionStack();
        string name = ShapeReader.NameOf(type);
        if (!_known.Add(asUnion ? name : OwnIdOf(type)))
        {
            return true;
        }

        session.Reach(name, type);
        _symbols[name] = type;
        int index = _types.Count;
        _types.Add(null);
        TypeModel? model = type.TypeKind == TypeKind.Enum ? ReadEnum(type, name)
            : asUnion ? UnionReader.Read(type, name, ShortNameOf(type), this)
            : type.IsTupleType ? ReadTuple(type, name, place)
            : ReadObject(type, name);
        _types[index] = model;
        return model is not null || session.Failed;
    }

    /// <summary>The name of an enum value in JSON.</summary>
    public static string EnumNameOf(IFieldSymbol field) =>
        field.Attribute(MetadataNames.JsonStringEnumMemberName)?.FirstText() ?? field.Attribute(MetadataNames.EnumMember)?.Named("Value")?.Value as string ?? field.Name;

    private EnumModel ReadEnum(INamedTypeSymbol type, string name)
    {
        HashSet<object> seen = [];
        IEnumerable<EnumValueModel> values = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).Select(field => new EnumValueModel(
            field.Name,
            EnumNameOf(field),
            DescriptionReader.Read(field, session),
            IsAlias: !seen.Add(field.ConstantValue!)));
        return new EnumModel(name, ShortNameOf(type), DescriptionReader.Read(type, session), values.ToEquatableArray());
    }

    private ObjectModel? ReadTuple(INamedTypeSymbol type, string name, ISymbol place)
    {
        List<MemberModel> members = [];
        foreach (IFieldSymbol element in type.TupleElements)
        {
            if (ShapeReader.Read(element.Type, place, this) is { } shape)
            {
                members.Add(new MemberModel
                {
                    Name = element.Name,
                    JsonName = JsonNames.Convert(element.Name, session.Naming),
                    Shape = shape,
                    IsNullable = ShapeReader.IsNullable(element.Type, element.NullableAnnotation),
                    Target = MemberTarget.Constructor,
                });
            }
        }

        if (session.HasFinalKeys)
        {
            MemberReader.CheckNames(type, members, session);
        }

        return session.Failed ? null : new ObjectModel(name, "Tuple", null, true, members.ToEquatableArray(), Enumerable.Range(0, members.Count).ToEquatableArray()) { IsTuple = true };
    }

    private ObjectModel? ReadObject(INamedTypeSymbol type, string name)
    {
        IMethodSymbol? constructor = ConstructorReader.Choose(type, session, assembly);
        if (constructor is null)
        {
            return null;
        }

        CultureModel? culture = FormReader.CultureOf(type, session);
        List<(MemberModel Member, IParameterSymbol? Parameter, int Order)> read = [];
        ILookup<string, IParameterSymbol> parameters = ConstructorReader.ParametersOf(constructor);
        MemberFinder.CheckIncluded(type, assembly, session);
        IReadOnlyList<DataMember> properties = MemberFinder.MembersOf(type, assembly);
        foreach (DataMember property in properties)
        {
            session.Enter(property.Symbol);
            IParameterSymbol? parameter = ConstructorReader.ParameterFor(property, parameters);
            if (MemberReader.Read(property, parameter, this, assembly, culture) is { } member)
            {
                read.Add((member, parameter, MemberReader.OrderOf(property)));
            }
        }

        read = read.OrderBy(static entry => entry.Order).ToList();
        List<MemberModel> members = read.Select(static entry => entry.Member).ToList();
        IPropertySymbol? rest = ExtensionReader.Find(type);
        ExtensionModel? extension = rest is null ? null : ExtensionReader.Read(rest, this, assembly);
        MemberReader.CheckRequired(type, [.. properties.Select(static property => property.Name), .. rest is null ? Array.Empty<string>() : [rest.Name]], constructor, session);
        if (session.HasFinalKeys)
        {
            MemberReader.CheckNames(type, members, session);
        }

        List<int> arguments = ArgumentsOf(constructor, [.. read.Select(static entry => entry.Parameter)]);
        return session.Failed ? null : new ObjectModel(name, ShortNameOf(type), DescriptionReader.Read(type, session), type.IsValueType, members.ToEquatableArray(), arguments.ToEquatableArray())
        {
            Extension = extension,
            IsBesideUnion = UnionReader.IsUnion(type),
            RejectsUnknownMembers = type.Attribute(MetadataNames.JsonUnmappedMemberHandling)?.ConstructorArguments.FirstOrDefault().Value is 1,
        };
    }

    /// <summary>Which member each parameter of the constructor takes, as its place among the members.</summary>
    private List<int> ArgumentsOf(IMethodSymbol constructor, List<IParameterSymbol?> filled)
    {
        ILookup<ISymbol?, int> places = Enumerable.Range(0, filled.Count).ToLookup<int, ISymbol?>(index => filled[index], SymbolEqualityComparer.Default);
        List<int> arguments = [.. constructor.Parameters.Select(parameter => places[parameter].DefaultIfEmpty(-1).First())];
        int lost = arguments.IndexOf(-1);
        if (lost >= 0 && !session.Failed)
        {
            INamedTypeSymbol type = constructor.ContainingType;
            session.Error(Descriptors.PG1014_TypeCannotBeBuilt, type, type.Name, $"constructor parameter '{constructor.Parameters[lost].Name}' has no property of the same name");
        }

        return arguments;
    }

    private static string ShortNameOf(INamedTypeSymbol type) =>
        type.Name + string.Concat(type.TypeArguments.Select(static argument => "Of" + argument.Name));
}
