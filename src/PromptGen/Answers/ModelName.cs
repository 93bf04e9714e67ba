namespace PromptGen.Answers;

/// <summary>Reads the model of an answer. Nearly all answers of a process come from one or two models, so each thread keeps the last name and gives it again.</summary>
internal static class ModelName
{
    /// <summary>What is longer is no model's name, and not worth keeping.</summary>
    private const int MaxLength = 128;

    [ThreadStatic]
    private static string? s_last;

    public static string? Read(ref AnswerJson json)
    {
        string? name = s_last is { } last ? json.Text([last]) : json.Text();
        if (name is { Length: <= MaxLength })
        {
            s_last = name;
        }

        return name;
    }
}
