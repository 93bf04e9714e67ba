namespace PromptGen.Tests.Records;

public sealed record Circle(double Radius) : IFigure;
