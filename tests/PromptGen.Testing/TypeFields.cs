using System.Reflection;

namespace PromptGen.Testing;

/// <summary>The state of a type, inherited and private fields included.</summary>
internal static class TypeFields
{
    public static IEnumerable<FieldInfo> AllFields(this Type type)
    {
        for (Type? current = type; current is not null; current = current.BaseType)
        {
            foreach (FieldInfo field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    /// <summary>The name of the property that the compiler made the field for, or of the field itself.</summary>
    public static string PropertyName(this FieldInfo field) =>
        field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;
}
