using System.Globalization;

namespace PromptGen.Corpus.Composer;

/// <summary>A way to declare a member.</summary>
/// <param name="Name">The feature's name.</param>
/// <param name="Body">The property, with <c>{0}</c> for the type, <c>{1}</c> for the name, <c>{2}</c> for the default and <c>{3}</c> for a number; empty without one.</param>
/// <param name="Parameter">The constructor parameter, with the same places; empty without one.</param>
internal sealed record Placing(string Name, string Body, string Parameter = "")
{
    /// <summary>What a member must be.</summary>
    public Func<MemberPlan, bool> Fits { get; init; } = static _ => true;

    /// <summary>What a type must be.</summary>
    public Func<Form, bool> FitsForm { get; init; } = static _ => true;

    public string Feature => "placing " + Name;

    public string BodyOf(MemberPlan member, int number) => Fill(Body, member, number);

    public string ParameterOf(MemberPlan member, int number) => Fill(Parameter, member, number);

    private static string Fill(string pattern, MemberPlan member, int number)
    {
        string name = member.NameAt(number);
        return string.Format(CultureInfo.InvariantCulture, pattern, member.Type, name, member.Default, number, char.ToLowerInvariant(name[0]) + name[1..]);
    }
}
