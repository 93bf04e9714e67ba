namespace PromptGen;

/// <summary>What a part of a document is.</summary>
public enum DocumentPartKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>An image: PNG, JPEG, GIF or WebP.</summary>
    Image,
}
