using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <content>Rules about sets of exemplars, schema files and the lock file.</content>
internal static partial class Descriptors
{
    public static DiagnosticDescriptor PG1015_SchemaFileStale { get; } = Schema(
        RuleIds.PG1015,
        DiagnosticSeverity.Info,
        "Schema file is stale",
        "{0} differs from the schema of '{1}' at {2}. Apply the fix or build with schema output on.");

    public static DiagnosticDescriptor PG2015_PrefixMoved { get; } = Moved(DiagnosticSeverity.Info);

    /// <summary>The form of <c>PromptGenLock=Verify</c>.</summary>
    public static DiagnosticDescriptor PG2015_PrefixMovedVerified { get; } = Moved(DiagnosticSeverity.Error);

    public static DiagnosticDescriptor PG2015_ToolNotLocked { get; } = NotLocked(DiagnosticSeverity.Info);

    public static DiagnosticDescriptor PG2015_ToolNotLockedVerified { get; } = NotLocked(DiagnosticSeverity.Error);

    public static DiagnosticDescriptor PG3003_Repeated { get; } = Exemplars(
        RuleIds.PG3003,
        DiagnosticSeverity.Warning,
        "Duplicate or contradicting exemplar",
        "This exemplar repeats {0}:{1}. Remove one of them.");

    public static DiagnosticDescriptor PG3003_Contradicting { get; } = Exemplars(
        RuleIds.PG3003,
        DiagnosticSeverity.Error,
        "Duplicate or contradicting exemplar",
        "This exemplar has the input of {0}:{1} and another output. Correct one of them.");

    public static DiagnosticDescriptor PG3004_InEvaluation { get; } = Exemplars(
        RuleIds.PG3004,
        DiagnosticSeverity.Warning,
        "Exemplar also in the evaluation set",
        "This exemplar also stands in the evaluation set at {0}:{1}, so the score is too high. Remove it from the exemplars.");

    public static DiagnosticDescriptor PG3004_NearEvaluation { get; } = Exemplars(
        RuleIds.PG3004,
        DiagnosticSeverity.Info,
        "Exemplar also in the evaluation set",
        "This exemplar is nearly the one in the evaluation set at {0}:{1}, so the score is too high. Remove it from the exemplars.");

    public static DiagnosticDescriptor PG3005_TooFew { get; } = TooFew(DiagnosticSeverity.Info);

    /// <summary>The form of <c>CacheRequired</c> and <c>promptgen.min_exemplars</c>.</summary>
    public static DiagnosticDescriptor PG3005_TooFewRequired { get; } = TooFew(DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor PG3005_FewerThanDemanded { get; } = Exemplars(
        RuleIds.PG3005,
        DiagnosticSeverity.Warning,
        "Exemplars too few to be cached",
        "'{0}' has {1} exemplars and promptgen.min_exemplars asks for {2}. Add {3} exemplars.");

    public static DiagnosticDescriptor PG3009_Delimiter { get; } = Exemplars(
        RuleIds.PG3009,
        DiagnosticSeverity.Error,
        "Exemplar contains a delimiter",
        "The {0} of this exemplar contains '{1}', which ends the block it stands in. Choose another DocumentTag or change the text.");

    public static DiagnosticDescriptor PG3009_DelimiterInInstructions { get; } = Exemplars(
        RuleIds.PG3009,
        DiagnosticSeverity.Error,
        "Exemplar contains a delimiter",
        "The instructions of '{0}' contain '{1}', which stands for a block of the prompt. Choose another DocumentTag or change the text.");

    public static DiagnosticDescriptor PG3010_TooLarge { get; } = TooLarge();

    /// <summary>The form for a record with too many members or levels, or an enum with too many values.</summary>
    public static DiagnosticDescriptor PG3010_RecordTooLarge { get; } = TooLarge();

    public static DiagnosticDescriptor PG9004_RuntimeMismatch { get; } = Configuration(
        RuleIds.PG9004,
        DiagnosticSeverity.Error,
        "Runtime and generator do not match",
        "The referenced PromptGen assembly {0} lacks '{1}', which generator {2} needs. Reference the same package version.");

    private static DiagnosticDescriptor TooLarge() => Exemplars(
        RuleIds.PG3010,
        DiagnosticSeverity.Error,
        "Exemplar file or record too large",
        "{0} has {1} {2} and the limit is {3}. {4}.");

    private static DiagnosticDescriptor TooFew(DiagnosticSeverity severity) => Exemplars(
        RuleIds.PG3005,
        severity,
        "Exemplars too few to be cached",
        "{0} exemplars give a prefix of at most {1} tokens and {2} caches from {3} (as of {4}). Add about {5} exemplars or choose another model.");

    private static DiagnosticDescriptor Moved(DiagnosticSeverity severity) => Cache(
        RuleIds.PG2015,
        severity,
        "Prefix moved away from the lock file",
        "The {0} of '{1}' changed since promptgen.lock.json, so every live cache entry starts cold ({2}). Update the lock file if the change is meant.");

    private static DiagnosticDescriptor NotLocked(DiagnosticSeverity severity) => Cache(
        RuleIds.PG2015,
        severity,
        "Prefix moved away from the lock file",
        "'{0}' is not in promptgen.lock.json, so nobody sees when its prefix moves. Update the lock file.");
}
