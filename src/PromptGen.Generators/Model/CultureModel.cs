namespace PromptGen.Generators.Model;

/// <summary>How a culture writes numbers and dates.</summary>
/// <param name="DecimalMark">The character before the fraction.</param>
/// <param name="GroupMarks">The characters between groups of digits; a plain space stands for all spaces.</param>
/// <param name="HasPairs">Whether the groups above the thousands have two digits.</param>
/// <param name="DateOrder">The member name of <c>PromptGen.Reading.DateOrder</c>.</param>
/// <param name="DateMarks">The characters between the parts of a date.</param>
/// <param name="Currencies">The culture's own words for its currency.</param>
internal sealed record CultureModel(char DecimalMark, string GroupMarks, bool HasPairs, string DateOrder, string DateMarks, EquatableArray<string> Currencies);
