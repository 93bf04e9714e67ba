namespace PromptGen.Generators.Analyzers.Files;

/// <summary>The members of the runtime that generated code calls or overrides. A test compares them with generated code.</summary>
internal static class RuntimeContract
{
    /// <summary>The members, by the metadata names of their types.</summary>
    public static IReadOnlyList<(string Type, string[] Members)> Members { get; } =
    [
        ("PromptGen.IExtractionTool`1", ["Tool"]),
        ("PromptGen.ExtractionTool", ["Definition", "InstructionsText", "ExemplarsText", "ExemplarCount", "Schema", "Obstacle"]),
        ("PromptGen.ExtractionTool`1", ["ReadValue", "WriteValue"]),
        ("PromptGen.SchemaDialect", ["Portable", "AnthropicStrict", "OpenAIStrict"]),
        (
            "PromptGen.Reading.AnswerReader",
            [
                "BeginArray", "BeginObject", "BeginUnion", "EndUnion", "EnterForm", "LeaveForm", "Failed", "IsMember", "IsNull", "NextItem", "NextMember",
                "ReadEnum", "ReadGuidKey", "ReadInteger", "ReadIntegerKey", "ReadUInt64Key", "RejectUnknownMember", "ReportDuplicateKey", "RequireMembers",
                "SkipUnknownMember", "KeepUnknownMember", "CheckAllowed", "CheckCount", "CheckEmail", "CheckLength", "CheckPattern", "CheckRange", "CheckUrl", "Pattern",
            ]
        ),
    ];
}
