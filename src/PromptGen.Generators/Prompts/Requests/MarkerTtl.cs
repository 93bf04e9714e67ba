namespace PromptGen.Generators.Prompts.Requests;

/// <summary>The lifetime a cache marker asks for.</summary>
internal enum MarkerTtl : byte
{
    /// <summary>Five minutes, the default.</summary>
    FiveMinutes,

    /// <summary>One hour.</summary>
    OneHour,

    /// <summary>The expression could not be followed.</summary>
    Unknown,
}
