using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace PromptGen.Corpus.Tests;

/// <summary>Any value as text, by reflection over its public properties and what has [JsonInclude], so that two values can be compared whatever their equality is.</summary>
internal static class ObjectText
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => "\"" + text + "\"",
        JsonNode node => node.ToJsonString(),
        JsonElement element => element.ValueKind == JsonValueKind.Undefined ? "null" : element.GetRawText(),
        ITuple tuple => "(" + string.Join(",", Enumerable.Range(0, tuple.Length).Select(index => Of(tuple[index]))) + ")",
        IDictionary entries => "{" + string.Join(",", entries.Keys.Cast<object>().Select(key => $"{key}:{Of(entries[key])}").Order(StringComparer.Ordinal)) + "}",

        // Sets have no order; that of lists is compared by what the tool writes.
        IEnumerable items when value.GetType() is { IsGenericType: true } type && type.Name.Contains("Set", StringComparison.Ordinal) => "[" + string.Join(",", items.Cast<object?>().Select(Of).Order(StringComparer.Ordinal)) + "]",
        IEnumerable items => IsUninitialized(value) ? "null" : "[" + string.Join(",", items.Cast<object?>().Select(Of)) + "]",
        DateTime moment => moment.ToString("O", CultureInfo.InvariantCulture),
        IFormattable scalar => scalar.ToString(null, CultureInfo.InvariantCulture) + (value is DateTimeOffset offset ? offset.Offset : ""),
        bool or char or Version or Uri => value.ToString()!,
        _ => value.GetType().Name + "{" + string.Join(",", MembersOf(value)) + "}",
    };

    private static IEnumerable<string> MembersOf(object value)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
        IEnumerable<string> properties = value.GetType().GetProperties(All)
            .Where(static property => property.GetIndexParameters().Length == 0 && (property.GetMethod!.IsPublic || property.IsDefined(typeof(JsonIncludeAttribute))))
            .Select(property => $"{property.Name}={Of(property.GetValue(value))}");
        return properties.Concat(value.GetType().GetFields(All).Where(static field => field.IsDefined(typeof(JsonIncludeAttribute))).Select(field => $"{field.Name}={Of(field.GetValue(value))}"));
    }

    /// <summary>Whether it is an <c>ImmutableArray</c> that was never set, which cannot be enumerated.</summary>
    private static bool IsUninitialized(object value) => value.GetType().GetProperty("IsDefault")?.GetValue(value) is true;
}
