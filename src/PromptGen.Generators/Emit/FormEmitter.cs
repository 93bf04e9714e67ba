using PromptGen.Generators.Model;

namespace PromptGen.Generators.Emit;

/// <summary>Emits what attributes say about how members are read.</summary>
internal static class FormEmitter
{
    public static void Emit(CodeWriter code, List<FormModel> forms)
    {
        for (int index = 0; index < forms.Count; index++)
        {
            FormModel form = forms[index];
            code.Line();
            code.Line($"private static readonly global::PromptGen.Reading.ReadingForm {ValueMethods.FormField(index)} = new({Culture(form.Culture)}, verbatim: {Flag(form.IsVerbatim)}, isExact: {Flag(form.IsExact)}{(form.TakesTextNumbers ? ", textNumbers: true" : "")});");
        }
    }

    private static string Culture(CultureModel? culture) => culture is null ? "null" : "new global::PromptGen.Reading.CultureForm("
        + $"'{culture.DecimalMark}', {Literal.Text(culture.GroupMarks)}, {Flag(culture.HasPairs)}, global::PromptGen.Reading.DateOrder.{culture.DateOrder}, {Literal.Text(culture.DateMarks)}"
        + string.Concat(culture.Currencies.Select(static currency => ", " + Literal.Text(currency))) + ")";

    private static string Flag(bool value) => value ? "true" : "false";
}
