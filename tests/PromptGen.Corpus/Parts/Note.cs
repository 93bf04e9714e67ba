using System.Text.Json.Serialization;

namespace PromptGen.Corpus.Parts;

/// <summary>A union without a name for what tells its types apart.</summary>
[JsonDerivedType(typeof(Remark), "remark")]
[JsonDerivedType(typeof(Warning), "warning")]
public abstract record Note;
