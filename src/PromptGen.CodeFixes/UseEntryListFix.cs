using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Rules;

namespace PromptGen.CodeFixes;

/// <summary>PG1004: turns a dictionary into a list of entries, with a record for the entry behind the type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UseEntryListFix() : TextFix(RuleIds.PG1004)
{
    /// <summary>The key of the fix.</summary>
    public const string EquivalenceKey = RuleIds.PG1004 + "A";

    private protected override async Task<Proposal?> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? member = await document.MemberAsync(diagnostic, cancellationToken).ConfigureAwait(false);
        SemanticModel? model = member is null ? null : await ((Document)document).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || TypeOf(member!) is not { } dictionary || member!.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } owner || !CanChange(dictionary, member!, model))
        {
            return null;
        }

        string name = diagnostic.Location.SourceTree!.GetText(cancellationToken).ToString(diagnostic.Location.SourceSpan);
        string entry = name.TrimStart('@') + "Entry";
        if (model.LookupSymbols(owner.SpanStart, name: entry).Length > 0 || model.LookupSymbols(member!.SpanStart, name: entry).Length > 0)
        {
            return null;
        }

        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        SeparatedSyntaxList<TypeSyntax> arguments = dictionary.TypeArgumentList.Arguments;
        return new Proposal(
            $"Replace the dictionary '{name}' by a list of '{entry}'",
            EquivalenceKey,
            [
                new TextChange(dictionary.Span, $"IReadOnlyList<{entry}>"),
                new TextChange(new TextSpan(EndOfLine(owner, text), 0), Declaration(owner, $"record {entry}({arguments[0]} Key, {arguments[1]} Value);", text)),
            ]);
    }

    /// <summary>The member's type if it is written as a generic name; a qualification before it and a question mark behind it stay.</summary>
    private static GenericNameSyntax? TypeOf(SyntaxNode member)
    {
        TypeSyntax? type = member is PropertyDeclarationSyntax property ? property.Type : ((ParameterSyntax)member).Type;
        type = type is NullableTypeSyntax nullable ? nullable.ElementType : type;
        return (type is QualifiedNameSyntax qualified ? qualified.Right : type) as GenericNameSyntax;
    }

    private static bool CanChange(GenericNameSyntax dictionary, SyntaxNode member, SemanticModel model)
    {
        // An initializer other than null, default or [] makes a dictionary. A default of null stays.
        ExpressionSyntax? value = (member as PropertyDeclarationSyntax)?.Initializer?.Value;
        bool fits = value is null
            || value is CollectionExpressionSyntax { Elements.Count: 0 }
            || (value is PostfixUnaryExpressionSyntax suppressed ? suppressed.Operand : value) is LiteralExpressionSyntax;
        return fits
            && model.GetTypeInfo(dictionary).Type is INamedTypeSymbol { TypeArguments.Length: 2 } type
            && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic"
            && (dictionary.Parent is QualifiedNameSyntax || model.LookupNamespacesAndTypes(dictionary.SpanStart, name: "IReadOnlyList").Length > 0)
            && type.TypeArguments.All(IsPlain);
    }

    /// <summary>Whether an argument can stand in the entry as it is: a value, or a type declared in the project.</summary>
    private static bool IsPlain(ITypeSymbol type) =>
        type.SpecialType is not (SpecialType.None or SpecialType.System_Object)
        || type.TypeKind is TypeKind.Enum or TypeKind.Struct
        || (type.TypeKind == TypeKind.Class && type.Locations.Any(static location => location.IsInSource));

    /// <summary>The end of the line on which the type ends, behind a comment that belongs to it.</summary>
    private static int EndOfLine(TypeDeclarationSyntax owner, SourceText text)
    {
        int end = text.Lines.GetLineFromPosition(owner.Span.End).End;
        SyntaxToken next = owner.GetLastToken().GetNextToken(includeZeroWidth: true);
        return next.SpanStart < end ? owner.Span.End : end;
    }

    private static string Declaration(TypeDeclarationSyntax owner, string record, SourceText text)
    {
        TextLine first = text.Lines.GetLineFromPosition(owner.SpanStart);
        string line = text.ToString(first.Span);
        string indent = line.Substring(0, line.Length - line.TrimStart().Length);
        string newLine = text.Lines[0].EndIncludingLineBreak - text.Lines[0].End == 2 ? "\r\n" : "\n";
        IEnumerable<string> accessibility = owner.Modifiers
            .Where(static token => token.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.FileKeyword)
            .Select(static token => token.Text);
        return newLine + newLine + indent + string.Join(" ", accessibility.Append("sealed")) + " " + record;
    }
}
