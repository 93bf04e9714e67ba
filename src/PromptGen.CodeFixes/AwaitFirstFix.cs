using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>
/// PG2012: sends the first element alone and the others behind it, in the order they had. A list is taken apart with <c>Take</c> and <c>Skip</c>, so
/// that an empty one stays right; it is not offered for a sequence that would be run through twice.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AwaitFirstFix() : TextFix(RuleIds.PG2012)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG2012 + "A";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        InvocationExpressionSyntax? parallel = await document.NodeAsync<InvocationExpressionSyntax>(diagnostic, cancellationToken).ConfigureAwait(false);
        SemanticModel? model = parallel is null ? null : await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || parallel!.Parent is not AwaitExpressionSyntax awaited || SourceOf(parallel) is not { } elements || !IsList(model.GetTypeInfo(elements).Type)
            || model.LookupNamespacesAndTypes(parallel.SpanStart, name: "Enumerable").IsEmpty || parallel.ToString().IndexOf('\n') >= 0)
        {
            return null;
        }

        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return Statements(awaited, parallel, elements, model, text) is { } statements
            ? Proposal.Replace("Await the first call before the others", EquivalenceKey, statements.Place, statements.Text)
            : null;
    }

    /// <summary>The list that the calls are made for.</summary>
    private static ExpressionSyntax? SourceOf(InvocationExpressionSyntax parallel)
    {
        ExpressionSyntax? first = parallel.ArgumentList.Arguments.FirstOrDefault()?.Expression;
        return parallel.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ForEachAsync" } ? first
            : first is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select", Expression: var source } } ? source
            : null;
    }

    private static bool IsList(ITypeSymbol? type) => type is IArrayTypeSymbol || type is INamedTypeSymbol named
        && named.AllInterfaces.Add(named).Any(static i => i.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T);

    private static (TextSpan Place, string Text)? Statements(AwaitExpressionSyntax awaited, InvocationExpressionSyntax parallel, ExpressionSyntax elements, SemanticModel model, SourceText text)
    {
        if (awaited.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax } statement)
        {
            return null;
        }

        string one = Call(parallel, elements, ".Take(1)");
        string rest = Call(parallel, elements, ".Skip(1)");
        string gap = Gap(statement, text);
        if (statement is ExpressionStatementSyntax { Expression: var whole } && whole == awaited)
        {
            return (statement.Span, $"await {one};{gap}await {rest};");
        }

        string first = Free("first", statement, model);
        string others = Free("rest", statement, model);
        string start = $"var {first} = await {one};{gap}var {others} = await {rest};{gap}";
        string joined = $"{first}.Concat({others}).ToArray()";
        bool isWhole = statement is ReturnStatementSyntax { Expression: var returned } && returned == awaited
            || statement is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } && variables[0].Initializer?.Value == awaited;
        return isWhole ? (TextSpan.FromBounds(statement.SpanStart, awaited.Span.End), start + text.ToString(TextSpan.FromBounds(statement.SpanStart, awaited.SpanStart)) + joined) : null;
    }

    private static string Call(InvocationExpressionSyntax parallel, ExpressionSyntax elements, string part) =>
        parallel.ToString().Insert(elements.Span.End - parallel.SpanStart, part);

    private static string Gap(StatementSyntax statement, SourceText text)
    {
        TextLine line = text.Lines.GetLineFromPosition(statement.SpanStart);
        string indentation = text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart));
        return indentation.Trim().Length == 0 && line.EndIncludingLineBreak > line.End ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) + indentation : " ";
    }

    private static string Free(string name, StatementSyntax statement, SemanticModel model)
    {
        HashSet<string> taken = [.. model.LookupSymbols(statement.SpanStart).Select(static symbol => symbol.Name)];
        taken.UnionWith(statement.Parent!.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText));
        string free = name;
        for (int n = 2; taken.Contains(free); n++)
        {
            free = name + n.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return free;
    }
}
