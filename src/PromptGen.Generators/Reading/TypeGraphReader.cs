using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Reading;

/// <summary>Reads a type and every type that it reaches, each once, in the order of first use.</summary>
internal sealed class TypeGraphReader(ReadingSession session, IAssemblySymbol assembly)
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<TypeModel?> _types = [];

    public ReadingSession Session => session;

    public EquatableArray<TypeModel> Types => _types.OfType<TypeModel>().ToEquatableArray();

    /// <summary>Adds a type unless it is there, with all that it reaches.</summary>
    /// <returns>Whether the type has a schema.</returns>
    public bool Add(INamedTypeSymbol type, ISymbol place)
    {
        session.ThrowIfCancelled();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        string name = ShapeReader.NameOf(type);
        if (_indexes.ContainsKey(name))
        {
            return true;
        }

        int index = _types.Count;
        _indexes.Add(name, index);
        _types.Add(null);
        TypeModel? model = type.TypeKind == TypeKind.Enum ? ReadEnum(type, name) : ReadObject(type, name);
        _types[index] = model;
        return model is not null || session.Failed;
    }

    private EnumModel ReadEnum(INamedTypeSymbol type, string name)
    {
        IEnumerable<EnumValueModel> values = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).Select(field => new EnumValueModel(
            field.Name,
            field.Attribute(MetadataNames.JsonStringEnumMemberName)?.FirstText() ?? field.Name,
            DescriptionReader.Read(field, session)));
        return new EnumModel(name, ShortNameOf(type), DescriptionReader.Read(type, session), values.ToEquatableArray());
    }

    private ObjectModel? ReadObject(INamedTypeSymbol type, string name)
    {
        IMethodSymbol? constructor = ConstructorReader.Choose(type, session, assembly);
        if (constructor is null)
        {
            return null;
        }

        List<MemberModel> members = [];
        Dictionary<string, int> byParameter = new(StringComparer.Ordinal);
        List<IPropertySymbol> properties = [.. MemberReader.PropertiesOf(type)];
        foreach (IPropertySymbol property in properties)
        {
            IParameterSymbol? parameter = ConstructorReader.ParameterFor(property, constructor);
            if (MemberReader.Read(property, parameter, this, assembly) is { } member)
            {
                if (parameter is not null)
                {
                    byParameter[parameter.Name] = members.Count;
                }

                members.Add(member);
            }
        }

        MemberReader.CheckRequired(type, properties, constructor, session);
        if (session.HasFinalKeys)
        {
            MemberReader.CheckNames(type, members, session);
        }

        bool complete = constructor.Parameters.All(parameter => byParameter.ContainsKey(parameter.Name) || parameter.HasExplicitDefaultValue);
        if (!complete && !session.Failed)
        {
            IParameterSymbol lost = constructor.Parameters.First(parameter => !byParameter.ContainsKey(parameter.Name));
            session.Error(Descriptors.PG1014_TypeCannotBeBuilt, type, type.Name, $"constructor parameter '{lost.Name}' has no property of the same name");
        }

        return session.Failed ? null : new ObjectModel(
            name,
            ShortNameOf(type),
            DescriptionReader.Read(type, session),
            type.IsValueType,
            members.ToEquatableArray(),
            constructor.Parameters.Select(parameter => byParameter.TryGetValue(parameter.Name, out int index) ? index : -1).Where(static index => index >= 0).ToEquatableArray());
    }

    private static string ShortNameOf(INamedTypeSymbol type) =>
        type.Name + string.Concat(type.TypeArguments.Select(static argument => "Of" + argument.Name));
}
