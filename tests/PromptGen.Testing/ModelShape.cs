using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace PromptGen.Testing;

/// <summary>Checks that the models of a generator pipeline can be compared and cannot hold on to a compilation.</summary>
public static class ModelShape
{
    /// <summary>
    /// Every class and struct of the namespace and below implements <see cref="IEquatable{T}"/> of itself; no field, through arrays, type
    /// arguments and nested models, is of a <c>Microsoft.CodeAnalysis</c> type; and the namespace is not empty.
    /// </summary>
    /// <param name="assembly">The assembly of the models.</param>
    /// <param name="modelNamespace">The full name of the namespace.</param>
    /// <param name="except">Types that are no values, such as an enumerator.</param>
    public static void AssertEquatable(Assembly assembly, string modelNamespace, params IEnumerable<Type> except)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        Type[] models = [.. assembly.GetTypes().Where(type => IsIn(type, modelNamespace) && IsModel(type)).Except(except)];
        Assert.True(models.Length > 0, $"{assembly.GetName().Name} has no model in the namespace '{modelNamespace}', so that the check proves nothing; correct the name.");
        List<string> problems = [.. models.Where(type => !IsEquatable(type)).Select(type => $"{type} does not implement IEquatable of itself; make it a record.")];
        foreach (Type model in models)
        {
            HashSet<Type> seen = [];
            FindRoslyn(model, assembly, model.Name, seen, problems);
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems.Distinct(StringComparer.Ordinal)));
    }

    private static bool IsIn(Type type, string modelNamespace) =>
        type.Namespace == modelNamespace || type.Namespace?.StartsWith(modelNamespace + ".", StringComparison.Ordinal) == true;

    private static bool IsModel(Type type)
    {
        bool isStatic = type is { IsAbstract: true, IsSealed: true };
        bool isValue = !type.IsEnum && !type.IsInterface && !isStatic && !type.IsByRefLike && !typeof(Delegate).IsAssignableFrom(type);
        return isValue && !IsCompilerMade(type);
    }

    private static bool IsCompilerMade(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || (type.DeclaringType is { } outer && IsCompilerMade(outer));

    private static bool IsEquatable(Type type) => type.GetInterfaces().Any(i =>
        i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>) && i.GetGenericArguments()[0] == type);

    private static void FindRoslyn(Type type, Assembly assembly, string path, HashSet<Type> seen, List<string> problems)
    {
        if (!seen.Add(type))
        {
            return;
        }

        if (type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true && type.Assembly != assembly)
        {
            problems.Add($"{path} is of the Roslyn type {type.Name}; keep the text, number or flag you need from it instead.");
            return;
        }

        IEnumerable<Type> parts = type.HasElementType ? [type.GetElementType()!] : type.GetGenericArguments();
        foreach (Type part in parts)
        {
            FindRoslyn(part, assembly, path, seen, problems);
        }

        foreach (FieldInfo field in type.Assembly == assembly ? type.AllFields() : [])
        {
            FindRoslyn(field.FieldType, assembly, $"{path}.{field.PropertyName()}", seen, problems);
        }
    }
}
