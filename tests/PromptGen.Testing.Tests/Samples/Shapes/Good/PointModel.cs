namespace PromptGen.Testing.Tests.Samples.Shapes.Good;

internal abstract record PointModel(int X, ListModel<string> Names, KindModel Kind);
