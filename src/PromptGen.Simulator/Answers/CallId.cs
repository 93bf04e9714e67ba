using System.Globalization;

namespace PromptGen.Simulator.Answers;

/// <summary>The ids of calls. The first one of an answer is the plain one.</summary>
internal static class CallId
{
    public static string Of(string kind, string serial, int call) => call == 0 ? kind + serial : string.Create(CultureInfo.InvariantCulture, $"{kind}{serial}_{call}");
}
