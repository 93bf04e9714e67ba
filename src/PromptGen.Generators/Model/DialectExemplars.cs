namespace PromptGen.Generators.Model;

/// <summary>The exemplars as one dialect's schema has them.</summary>
/// <param name="Dialect">The member name of <c>PromptGen.SchemaDialect</c>.</param>
/// <param name="Exemplars">The exemplars in the order of the prompt.</param>
internal sealed record DialectExemplars(string Dialect, EquatableArray<Exemplar> Exemplars);
