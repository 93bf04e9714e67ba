using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Evaluation;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Texts;
using PromptGen.Testing;

namespace PromptGen.Prompts.Tests;

/// <summary>A compiled source and the requests that the model finds in its members.</summary>
internal sealed class Probe
{
    private readonly Compilation compilation;
    private readonly PromptAnalysis analysis;

    private Probe(Compilation compilation, PromptOptions? options)
    {
        this.compilation = compilation;
        analysis = PromptAnalysis.For(compilation, options);
    }

    public static Probe Of(TestReferences references, string source, PromptOptions? options = null, bool broken = false)
    {
        CSharpParseOptions parse = new(LanguageVersion.Preview);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Probe",
            [CSharpSyntaxTree.ParseText(source, parse, "Probe.cs")],
            references.Paths.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Diagnostic[] errors = [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];
        Assert.True(broken == errors.Length > 0, broken ? "The source should not compile." : string.Join("\n", errors.Take(5)));
        return new Probe(compilation, options);
    }

    /// <summary>The requests in the members of this name.</summary>
    public ImmutableArray<PromptRequest> Requests(string member) =>
        [.. Members(member).SelectMany(node => analysis.RequestsIn(Blocks(node), TestContext.Current.CancellationToken))];

    /// <summary>The one request in a member.</summary>
    public PromptRequest Request(string member) => Assert.Single(Requests(member));

    /// <summary>The requests in a member, written out.</summary>
    public string Shape(string member) => string.Join("\n", Requests(member).Select(RequestShape.Of));

    /// <summary>The witnesses of a kind in a member's prefixes, as source text.</summary>
    public string[] Witnesses(string member, StabilityKind least = StabilityKind.Volatile) =>
        [.. Requests(member).SelectMany(r => r.Witnesses(least)).Select(w => w.Operation.Syntax.ToString())];

    /// <summary>The text a member returns, written out.</summary>
    public string Text(string member) => RequestShape.Of(TextOf(member));

    /// <summary>The text a member returns.</summary>
    public PromptText TextOf(string member)
    {
        SyntaxNode node = Members(member).Single();
        ExpressionSyntax expression = node.DescendantNodesAndSelf().OfType<ArrowExpressionClauseSyntax>().FirstOrDefault()?.Expression
            ?? node.DescendantNodes().OfType<ReturnStatementSyntax>().Last().Expression!;
        IOperation operation = compilation.GetSemanticModel(node.SyntaxTree).GetOperation(expression)!;
        return analysis.TextOf(operation, TestContext.Current.CancellationToken);
    }

    /// <summary>The request that the first argument of a call stands for.</summary>
    public PromptRequest RequestOfFirstArgument(string member, string method)
    {
        IInvocationOperation call = Members(member).SelectMany(node => Blocks(node)).SelectMany(block => block.Descendants()).OfType<IInvocationOperation>().First(c => c.TargetMethod.Name == method);
        return analysis.RequestOf(call.Arguments[0].Value, TestContext.Current.CancellationToken)!;
    }

    /// <summary>Reads every member; for broken code, where only the absence of an exception counts.</summary>
    public int ReadAll() => compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>())
        .Sum(node => analysis.RequestsIn(Blocks(node), TestContext.Current.CancellationToken).Length);

    private IEnumerable<SyntaxNode> Members(string name)
    {
        SyntaxNode[] found = [.. compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes()).Where(n => NameOf(n) == name)];
        Assert.True(found.Length > 0, $"The source has no member '{name}'.");
        return found;
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => field.Identifier.ValueText,
        _ => null,
    };

    private ImmutableArray<IOperation> Blocks(SyntaxNode member)
    {
        SemanticModel model = compilation.GetSemanticModel(member.SyntaxTree);
        SyntaxNode?[] bodies = member switch
        {
            PropertyDeclarationSyntax property => [property.ExpressionBody, property.Initializer, .. property.AccessorList?.Accessors.Select(a => (SyntaxNode)a) ?? []],
            VariableDeclaratorSyntax field => [field.Initializer],
            FieldDeclarationSyntax fields => [.. fields.Declaration.Variables.Select(v => v.Initializer)],
            BaseMethodDeclarationSyntax => [member],
            _ => [],
        };
        return [.. bodies.OfType<SyntaxNode>().Select(b => model.GetOperation(b)).OfType<IOperation>()];
    }
}
