namespace PromptGen.Generators.Reading;

/// <summary>Takes findings. The generator passes none, so that reading computes no locations for it.</summary>
internal interface IFindingSink
{
    void Report(Finding finding);
}
