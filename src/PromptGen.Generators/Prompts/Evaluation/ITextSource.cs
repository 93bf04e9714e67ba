using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>Evaluates expressions to texts; what the evaluators of single shapes call back.</summary>
internal interface ITextSource
{
    /// <summary>The text of an expression as its pieces.</summary>
    PromptText Text(Bound value);

    /// <summary>The texts of a sequence's elements, one after the other.</summary>
    PromptText Sequence(Bound value);

    /// <summary>All texts and values anywhere inside an object, for objects that are written as JSON: tools, schemas.</summary>
    PromptText Deep(Bound value);
}
