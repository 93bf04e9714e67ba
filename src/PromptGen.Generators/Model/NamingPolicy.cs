namespace PromptGen.Generators.Model;

/// <summary>How member names become JSON names. The names are those of <c>PromptGen.PropertyNaming</c>.</summary>
internal enum NamingPolicy
{
    SnakeCaseLower,
    CamelCase,
    KebabCaseLower,
    AsDeclared,
    SnakeCaseUpper,
    KebabCaseUpper,
}
