namespace PromptGen.Tests.Records;

/// <summary>Unions as members, items and values, and with numbers as discriminators.</summary>
[ExtractionTool]
public sealed partial record Drawing(IFigure Main, IReadOnlyList<IFigure> More, IReadOnlyDictionary<string, IFigure?> Named, IFigure? Spare, Step Step);
