using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Reading;

/// <summary>Takes findings. The generator passes none, so that reading computes no locations for it.</summary>
internal interface IFindingSink
{
    void Report(Finding finding);

    /// <summary>Takes a type that the tool reaches, with its name in the model.</summary>
    void Reach(string csharpType, INamedTypeSymbol type);
}
