using PromptGen.Testing.Tests.Samples.Shapes.Hidden;

namespace PromptGen.Testing.Tests.Samples.Shapes.Leaky;

internal sealed record OuterModel(List<InnerValue[]> Inner);
