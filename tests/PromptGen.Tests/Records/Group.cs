namespace PromptGen.Tests.Records;

public sealed record Group(IReadOnlyList<IFigure> Figures) : IFigure;
