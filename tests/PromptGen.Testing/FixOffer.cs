using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace PromptGen.Testing;

/// <summary>An action that a fix provider offers for a diagnostic.</summary>
internal sealed record FixOffer(Diagnostic Diagnostic, TextDocument Document, CodeAction Action);
