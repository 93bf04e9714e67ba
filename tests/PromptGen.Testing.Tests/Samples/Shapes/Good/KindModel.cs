namespace PromptGen.Testing.Tests.Samples.Shapes.Good;

internal enum KindModel
{
    First,
    Second,
}
