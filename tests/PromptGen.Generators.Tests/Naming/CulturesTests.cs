using System.Globalization;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Tests.Naming;

/// <summary>The table of cultures, against the culture data of the machine that tests (which the product never asks).</summary>
public sealed class CulturesTests
{
    // The machine's data know one form each; these are as common there.
    private static readonly HashSet<string> s_otherGroups = ["es-CO", "id-ID", "it-CH", "de-CH", "de-LI"];

    public static TheoryData<string> Names => [.. Cultures.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Culture_AgreesWithTheCultureData(string name)
    {
        CultureInfo known = CultureInfo.GetCultureInfo(name);
        CultureModel culture = Cultures.Find(name)!;
        Assert.SkipWhen(CultureInfo.GetCultureInfo("de-DE").NumberFormat.NumberDecimalSeparator == ".", "This machine has no culture data.");

        Assert.Equal(known.NumberFormat.NumberDecimalSeparator, culture.DecimalMark.ToString());
        string group = known.NumberFormat.NumberGroupSeparator;
        Assert.True(culture.GroupMarks.Contains(string.IsNullOrWhiteSpace(group) ? " " : group, StringComparison.Ordinal) || s_otherGroups.Contains(name), $"'{group}' is not in '{culture.GroupMarks}'.");
        Assert.Equal(known.NumberFormat.NumberGroupSizes is [3, 2], culture.HasPairs);

        string order = string.Concat(known.DateTimeFormat.ShortDatePattern.Where(static c => c is 'd' or 'M' or 'y').Distinct());
        Assert.Equal(order switch { "dMy" => "DayMonthYear", "Mdy" => "MonthDayYear", _ => "YearMonthDay" }, culture.DateOrder);
        Assert.Contains(known.DateTimeFormat.DateSeparator.Trim()[0], culture.DateMarks);
    }

    [Fact]
    public void Marks_CannotBeTakenForEachOther() => Assert.All(Cultures.Names.Select(static name => Cultures.Find(name)!), static culture => Assert.DoesNotContain(culture.DecimalMark, culture.GroupMarks));

    [Theory]
    [InlineData("de", "de-DE"), InlineData("fr_fr", "fr-FR"), InlineData("pt", "pt-PT"), InlineData("sv", "sv-SE"), InlineData("", "de-DE"), InlineData("xx-YY", "de-DE")]
    public void UnknownName_GetsAProposal(string name, string proposal)
    {
        Assert.Null(Cultures.Find(name));
        Assert.Equal(proposal, Cultures.Suggest(name));
    }
}
