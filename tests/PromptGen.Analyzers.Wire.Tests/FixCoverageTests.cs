using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;
using PromptGen.CodeFixes;

namespace PromptGen.Analyzers.Wire.Tests;

/// <summary>
/// Every fix of a request has a test here that shows the defect on the wire before it and its absence after it. The test is named after the fix:
/// <c>PG2001A_…</c>, <c>PG2007AB_…</c> for two, <c>PG2004_…</c> where the rule has one fix only. Rules on declarations and exemplar files (PG1xxx,
/// PG3001 to PG3005) have no request: their code before the fix does not build, or builds another tool.
/// </summary>
public sealed partial class FixCoverageTests
{
    [Fact]
    public void EveryFixOfARequest_HasAWireTest()
    {
        string[] keys = [.. typeof(TextFix).Assembly.GetExportedTypes().Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract).SelectMany(KeysOf).Where(IsOfRequest).Distinct()];
        HashSet<string> tested = [.. typeof(FixCoverageTests).Assembly.GetTypes().SelectMany(static type => type.GetMethods()).SelectMany(method => KeysIn(method.Name, keys))];

        Assert.True(keys.Length > 20, "The fixes were not found.");
        Assert.Empty(keys.Where(key => !tested.Contains(key)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> KeysOf(Type fix) => fix.GetFields(BindingFlags.Static | BindingFlags.Public)
        .Where(static field => field.IsLiteral && field.Name.EndsWith("Key", StringComparison.Ordinal))
        .Select(static field => (string)field.GetRawConstantValue()!);

    private static bool IsOfRequest(string key) => key[2] is '2' or '4' or '5' || key.StartsWith("PG3006", StringComparison.Ordinal);

    private static IEnumerable<string> KeysIn(string test, string[] keys)
    {
        Match name = Name().Match(test);
        string[] ofRule = [.. keys.Where(key => name.Success && key.StartsWith(name.Groups["rule"].Value, StringComparison.Ordinal))];
        string letters = name.Groups["letters"].Value;
        return letters.Length > 0 ? letters.Select(letter => name.Groups["rule"].Value + letter) : ofRule.Length == 1 ? ofRule : [];
    }

    [GeneratedRegex("^(?<rule>PG[0-9]{4})(?<letters>[A-Z]*)_")]
    private static partial Regex Name();
}
