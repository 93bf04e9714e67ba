using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PromptGen.Oracle.Judging;

/// <summary>
/// System.Text.Json in its strict preset, set to the same JSON as PromptGen. Where it has another form by default, the preset is adapted:
/// names by the tool's policy, enums by name only (also by <c>[EnumMember]</c>), a union's <c>type</c> for <c>$type</c>, big integers,
/// times with an offset in UTC instead of the machine's zone, and stacks that reading does not turn over.
/// </summary>
public static class StrictContract
{
    private static readonly Dictionary<PropertyNaming, JsonSerializerOptions> s_options = MakeAll(forSchema: false);
    private static readonly Dictionary<PropertyNaming, JsonSerializerOptions> s_schemaOptions = MakeAll(forSchema: true);

    /// <summary>The options for an annotated type.</summary>
    public static JsonSerializerOptions For(Type tool) => s_options[NamingOf(tool)];

    /// <summary>The same without the converters of types for which the exporter has a schema: it has none for a converter of ours.</summary>
    public static JsonSerializerOptions ForSchema(Type tool) => s_schemaOptions[NamingOf(tool)];

    private static PropertyNaming NamingOf(Type tool)
    {
        ExtractionToolAttribute attribute = (ExtractionToolAttribute)Attribute.GetCustomAttribute(tool, typeof(ExtractionToolAttribute))!;
        return attribute.PropertyNaming == PropertyNaming.Default ? PropertyNaming.SnakeCaseLower : attribute.PropertyNaming;
    }

    private static Dictionary<PropertyNaming, JsonSerializerOptions> MakeAll(bool forSchema) => new()
    {
        [PropertyNaming.SnakeCaseLower] = Make(JsonNamingPolicy.SnakeCaseLower, forSchema),
        [PropertyNaming.CamelCase] = Make(JsonNamingPolicy.CamelCase, forSchema),
        [PropertyNaming.KebabCaseLower] = Make(JsonNamingPolicy.KebabCaseLower, forSchema),
        [PropertyNaming.AsDeclared] = Make(null, forSchema),
    };

    private static JsonSerializerOptions Make(JsonNamingPolicy? naming, bool forSchema)
    {
        JsonSerializerOptions options = new(JsonSerializerOptions.Strict)
        {
            PropertyNamingPolicy = naming,
            AllowOutOfOrderMetadataProperties = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameDiscriminator } },
            Converters = { new EnumMemberConverterFactory(), new JsonStringEnumConverter(null, allowIntegerValues: false), new BigIntegerConverter() },
        };
        if (forSchema)
        {
            ((DefaultJsonTypeInfoResolver)options.TypeInfoResolver).Modifiers.Add(OpenExtended);
        }
        else
        {
            options.Converters.Add(new UtcDateTimeConverter());
            options.Converters.Add(new StackConverterFactory());
        }

        return options;
    }

    /// <summary>What a type keeps as extension data is no unmapped member; the exporter closes the schema all the same.</summary>
    private static void OpenExtended(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Object && type.Properties.Any(static property => property.IsExtensionData))
        {
            type.UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip;
        }
    }

    private static void NameDiscriminator(JsonTypeInfo type)
    {
        if (type.PolymorphismOptions is { TypeDiscriminatorPropertyName: "$type" } options)
        {
            options.TypeDiscriminatorPropertyName = "type";
            foreach (JsonDerivedType unnamed in options.DerivedTypes.Where(static derived => derived.TypeDiscriminator is null).ToList())
            {
                options.DerivedTypes.Remove(unnamed);
                options.DerivedTypes.Add(new JsonDerivedType(unnamed.DerivedType, unnamed.DerivedType.Name));
            }
        }
    }
}
