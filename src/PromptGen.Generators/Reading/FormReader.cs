using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Reading;

/// <summary>Reads <c>[Culture]</c> and <c>[Verbatim]</c>, and reports those that no value under them can heed.</summary>
internal static class FormReader
{
    /// <summary>What the attributes of a member, and those of the types that it belongs to, say about its value; null where they say nothing that could matter.</summary>
    /// <param name="property">The member.</param>
    /// <param name="parameter">The constructor parameter that it comes from.</param>
    /// <param name="shape">The member's shape.</param>
    /// <param name="ofType">The culture of the type that is read.</param>
    /// <param name="types">The types read so far.</param>
    public static FormModel? Read(DataMember property, IParameterSymbol? parameter, Shape shape, CultureModel? ofType, TypeGraphReader types)
    {
        AttributeData? named = property.Attribute(MetadataNames.Culture) ?? parameter?.Attribute(MetadataNames.Culture);
        AttributeData? verbatim = property.Attribute(MetadataNames.Verbatim) ?? parameter?.Attribute(MetadataNames.Verbatim);
        bool takesCulture = Holds(shape, types, static kind => kind is (>= ScalarKind.SByte and <= ScalarKind.DateOnly) or ScalarKind.DateTime);
        bool takesQuote = Holds(shape, types, static kind => kind == ScalarKind.String);
        if (named is not null && !takesCulture)
        {
            types.Session.Report(Descriptors.PG1017_NoEffect, named.Location, FindingProperties.None, "[Culture]", $"'{property.Name}' holds no number and no date", "Remove it");
        }

        if (verbatim is not null && !takesQuote)
        {
            types.Session.Report(Descriptors.PG1017_NoEffect, verbatim.Location, FindingProperties.None, "[Verbatim]", $"'{property.Name}' holds no text", "Remove it");
        }

        CultureModel? culture = !takesCulture ? null : named is null ? ofType : CultureOf(named, property.Symbol, types.Session);
        bool isVerbatim = verbatim is not null && takesQuote;
        return culture is null && !isVerbatim ? null : new FormModel(culture, isVerbatim, isVerbatim && verbatim!.Named("Exact")?.Value is true);
    }

    /// <summary>The culture that a type or one that it derives from names for its members.</summary>
    public static CultureModel? CultureOf(INamedTypeSymbol type, ReadingSession session)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (level.Attribute(MetadataNames.Culture) is { } attribute)
            {
                return CultureOf(attribute, level, session);
            }
        }

        return null;
    }

    private static CultureModel? CultureOf(AttributeData attribute, ISymbol place, ReadingSession session)
    {
        // An argument that is no text has the compiler's own error.
        return attribute.FirstText() is not { } name ? null : Cultures.Find(name) ?? Unknown(attribute, name, place, session);
    }

    private static CultureModel? Unknown(AttributeData attribute, string name, ISymbol place, ReadingSession session)
    {
        string suggestion = Cultures.Suggest(name);
        if (attribute.ApplicationSyntaxReference is null)
        {
            session.Error(Descriptors.PG1016_CultureUnknown, place, FindingProperties.None, name, suggestion);
        }
        else
        {
            session.Error(Descriptors.PG1016_CultureUnknown, attribute.Location, FindingProperties.Suggest(suggestion), name, suggestion);
        }

        return null;
    }

    /// <summary>Whether a value has a scalar of some kind in it; what is inside of records is not looked at.</summary>
    private static bool Holds(Shape shape, TypeGraphReader types, Func<ScalarKind, bool> isWanted) => shape switch
    {
        ScalarShape scalar => isWanted(scalar.Kind),
        ListShape list => Holds(list.Item, types, isWanted),
        MapShape map => Holds(map.Value, types, isWanted),
        _ => !types.IsEnum(shape),
    };
}
