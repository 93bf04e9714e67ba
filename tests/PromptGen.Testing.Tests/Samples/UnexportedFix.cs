namespace PromptGen.Testing.Tests.Samples;

/// <summary>Right, but no IDE would find it.</summary>
internal sealed class UnexportedFix : RenameFix
{
    protected override string Rename(string name) => name.Replace("_", "", StringComparison.Ordinal);
}
