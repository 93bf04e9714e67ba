using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Analyzers.Sdk.Json;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Sdk;

/// <summary>PG5003 for request bodies that are constant JSON text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequestTextAnalyzer : PromptGenAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG5003_RejectedJson, Descriptors.PG5003_IneffectiveJson];

    private protected override ImmutableArray<string> RelevantTypes => ["System.Object"];

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope) =>
        context.RegisterSyntaxNodeAction(static found => Analyze(found), SyntaxKind.StringLiteralExpression);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (context.Node is not LiteralExpressionSyntax { Token.ValueText: { Length: > 20 } text } literal || !MayBeBody(text)
            || TestProjects.AreLeftOut(context.Options.AnalyzerConfigOptionsProvider.GetOptions(literal.SyntaxTree))
            || JsonParser.Parse(text, 0, text.Length, out _) is not { Kind: JsonKind.Object } json || json["model"] is null || json["messages"] is null)
        {
            return;
        }

        RawBodyRules rules = new(VersionHeader.RejectsSampling(literal));
        foreach (RawDefect defect in rules.OfBody(NodeOf(json, literal, OffsetOf(literal, text))))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                defect.IsRejected ? Descriptors.PG5003_RejectedJson : Descriptors.PG5003_IneffectiveJson, defect.Place, [literal.GetLocation()], defect.Path, defect.Problem, defect.Remedy));
        }
    }

    private static bool MayBeBody(string text) => text.TrimStart().StartsWith("{", StringComparison.Ordinal)
        && text.IndexOf("\"messages\"", StringComparison.Ordinal) >= 0 && text.IndexOf("\"model\"", StringComparison.Ordinal) >= 0;

    /// <summary>Where the text starts in the file if it stands there as it is, without escapes or indentation; else -1.</summary>
    private static int OffsetOf(LiteralExpressionSyntax literal, string text)
    {
        int index = literal.Token.Text.IndexOf(text, StringComparison.Ordinal);
        return index < 0 ? -1 : literal.Token.SpanStart + index;
    }

    private static RawNode NodeOf(JsonValue value, LiteralExpressionSyntax literal, int offset)
    {
        RawNodeKind kind = value.Kind switch
        {
            JsonKind.Object => RawNodeKind.Object,
            JsonKind.Array => RawNodeKind.List,
            JsonKind.String => RawNodeKind.Text,
            JsonKind.Null => RawNodeKind.Null,
            _ => RawNodeKind.Unknown,
        };
        RawNode node = new(kind, PlaceOf(value.Start, value.End)) { Text = value.Kind == JsonKind.String ? value.Text : null };
        node.Items.AddRange(value.Items.Select(item => NodeOf(item, literal, offset)));
        node.Members.AddRange(value.Members.Select(member => new RawMember(member.Name, PlaceOf(member.NameStart, member.NameEnd), NodeOf(member.Value, literal, offset))));
        return node;

        Location PlaceOf(int start, int end) => offset < 0 ? literal.GetLocation() : Location.Create(literal.SyntaxTree, TextSpan.FromBounds(offset + start, offset + end));
    }
}
