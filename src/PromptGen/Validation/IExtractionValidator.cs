namespace PromptGen;

/// <summary>Any <see cref="IExtractionValidator{T}"/>, for lists of validators of several records.</summary>
public interface IExtractionValidator;
