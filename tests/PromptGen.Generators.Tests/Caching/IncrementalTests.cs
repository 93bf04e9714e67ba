namespace PromptGen.Generators.Tests.Caching;

/// <summary>
/// What the generator remembers of earlier runs never shows: after an edit of whatever file its output is that of a first run. Each edit here
/// changes something that another file's tool depends on.
/// </summary>
public sealed class IncrementalTests
{
    private static readonly (string Path, string Text)[] s_files =
    [
        ("Tool.cs", """
            using System.Collections.Generic;
            using System.ComponentModel;
            using System.ComponentModel.DataAnnotations;
            using PromptGen;
            namespace Acme;
            [ExtractionTool(Texts.Name, Description = Texts.Description)]
            public sealed partial record Order(string Number, State State, Line Line, Bag Bag, Money Total, [Range(0, Limits.Most)] int Count = Limits.Usual) : Base(Number), INoted
            {
                /// <inheritdoc/>
                public string? Note { get; init; }
            }
            """),
        ("Texts.cs", "namespace Acme;\npublic static class Texts { public const string Name = Prefix + \"order\"; public const string Description = \"One order.\"; public const string Prefix = Deep.Text; public static int Other() => 1; }"),
        ("Deep.cs", "namespace Acme;\npublic static class Deep { public const string Text = \"record_\"; }"),
        ("Limits.cs", "namespace Acme;\npublic static class Limits { public const int Most = 9; public const int Usual = 3; }"),
        ("State.cs", "namespace Acme;\npublic enum State { Open = Numbers.One, Shut = Numbers.Two }"),
        ("Numbers.cs", "namespace Acme;\npublic static class Numbers { public const int One = 1; public const int Two = 2; }"),
        ("Line.cs", "namespace Acme;\n/// <summary>One line.</summary>\npublic sealed record Line(string Text, Inner Inner);"),
        ("Inner.cs", "namespace Acme;\npublic sealed record Inner(int Size) : InnerBase { public int Width { get; init; } }"),
        ("InnerBase.cs", "namespace Acme;\npublic abstract record InnerBase { /* no member */ }"),
        ("Base.cs", "namespace Acme;\npublic abstract record Base(string Number);"),
        ("INoted.cs", "namespace Acme;\npublic interface INoted\n{\n    /// <summary>What was noted.</summary>\n    string? Note { get; }\n}"),
        ("Bag.cs", "namespace Acme;\npublic sealed class Bag : BagBase { public Bag() { } }"),
        ("BagBase.cs", "using System.Collections.Generic;\nnamespace Acme;\npublic abstract class BagBase : List<string> { }"),
        ("Aliases.cs", "global using Money = System.Decimal;"),
        ("Unrelated.cs", "namespace Acme.Other { public static class Unrelated { public static int Value() => 1; } }\nnamespace Acme { /* no part */ }"),
    ];

    [Theory]
    [InlineData("Texts.cs", "\"One order.\"", "\"A single order.\"")]
    [InlineData("Deep.cs", "record_", "take_")]
    [InlineData("Limits.cs", "Most = 9", "Most = 8")]
    [InlineData("Limits.cs", "Usual = 3", "Usual = 4")]
    [InlineData("State.cs", "Shut", "Closed")]
    [InlineData("Numbers.cs", "Two = 2", "Two = One")]
    [InlineData("Line.cs", "One line.", "A line of the order.")]
    [InlineData("Line.cs", "string Text", "string? Text")]
    [InlineData("Inner.cs", "int Width { get; init; }", "long Width { get; init; }")]
    [InlineData("InnerBase.cs", "/* no member */", "public bool Lost { get; init; }")]
    [InlineData("Base.cs", "string Number);", "string Number) { public int Rank { get; init; } }")]
    [InlineData("INoted.cs", "What was noted.", "A remark.")]
    [InlineData("BagBase.cs", "List<string>", "List<int>")]
    [InlineData("Aliases.cs", "System.Decimal", "System.Double")]
    [InlineData("Unrelated.cs", "/* no part */", "public sealed partial record Order { public string? More { get; init; } }")]
    public void EditOfAnotherFile_GivesWhatAFirstRunGives(string path, string before, string after) => AssertAsFirst(path, before, after, isSeen: true);

    [Theory]
    [InlineData("Unrelated.cs", "Value() => 1", "Value() => 2")]
    [InlineData("Unrelated.cs", "int Value() => 1", "string Text() => \"\"")]
    [InlineData("Texts.cs", "Other() => 1", "Other() => 2")]
    [InlineData("Unrelated.cs", "class Unrelated { public static int Value() => 1; }", "class Line;")]
    public void EditWithoutEffect_GivesWhatAFirstRunGives(string path, string before, string after) => AssertAsFirst(path, before, after, isSeen: false);

    [Fact]
    public void NearerTypeOfTheSameName_IsTheOneThatIsRead()
    {
        TestFile[] files =
        [
            new("A.cs", "using Far;\nnamespace Acme { [PromptGen.ExtractionTool] public partial record R(Item Item); }"),
            new("Far.cs", "namespace Far { public sealed record Item(int Size); }"),
            new("B.cs", "namespace Acme { public static class Nothing; }"),
        ];
        GeneratorRun run = Verify.Run(files).Apply(Edit.ReplaceText("B.cs", "static class Nothing;", "sealed record Item(string Text);"));

        Assert.Contains("global::Acme.Item", run.Sources["Acme.R.g.cs"], StringComparison.Ordinal);
        Assert.Contains("global::Far.Item", run.Apply(Edit.ReplaceText("B.cs", "record Item(", "record Other(")).Sources["Acme.R.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("using Mine = PromptGen.ExtractionToolAttribute;\n[Mine] public partial record R(int X);", "public static class Nothing;")]
    [InlineData("using MineAttribute = PromptGen.ExtractionToolAttribute;\n[Mine] public partial record R(int X);", "public static class Nothing;")]
    [InlineData("[Mine] public partial record R(int X);", "global using Mine = PromptGen.ExtractionToolAttribute;")]
    [InlineData("[global::PromptGen.ExtractionTool] public partial record R(int X);", "public static class Nothing;")]
    [InlineData("namespace A { using Mine = PromptGen.ExtractionToolAttribute;\n[Mine] public partial record R(int X); }", "public static class Nothing;")]
    [InlineData("[System.Serializable] public partial record R(int X);", "[PromptGen.ExtractionTool] public partial record R;")]
    public void Attribute_IsFoundByWhateverName(string source, string other) => Assert.Single(Verify.Run([("A.cs", source), ("B.cs", other)]).Sources);

    [Fact]
    public void AttributeOfTheSameName_IsNotOurs() =>
        Assert.Empty(Verify.Run("[ExtractionTool] public partial record R(int X);\npublic sealed class ExtractionToolAttribute : System.Attribute;").Sources);

    [Fact]
    public void GlobalAliasAdded_MakesTheTool()
    {
        GeneratorRun run = Verify.Run([("A.cs", "[Mine] public partial record R(int X);\npublic sealed class MineAttribute : System.Attribute;"), ("B.cs", "public static class Nothing;")]);

        Assert.Empty(run.Sources);
        Assert.Single(run.Apply(
            Edit.ReplaceText("B.cs", "public static class Nothing;", "global using MineAttribute = PromptGen.ExtractionToolAttribute;"),
            Edit.ReplaceText("A.cs", "class MineAttribute", "class OtherAttribute")).Sources);
    }

    private static void AssertAsFirst(string path, string before, string after, bool isSeen)
    {
        GeneratorRun first = Verify.Run([.. s_files.Select(static file => new TestFile(file.Path, file.Text))]);
        GeneratorRun edited = first.Apply(Edit.ReplaceText(path, before, after));
        GeneratorRun fresh = Verify.Run([.. s_files.Select(file => new TestFile(file.Path, file.Path == path ? file.Text.Replace(before, after, StringComparison.Ordinal) : file.Text))]);

        Assert.Equal(fresh.Sources, edited.Sources);
        Assert.Equal(isSeen, !first.Sources.SequenceEqual(edited.Sources));
        Assert.Equal(first.Sources, edited.Apply(Edit.ReplaceText(path, after, before)).Sources);
    }
}
